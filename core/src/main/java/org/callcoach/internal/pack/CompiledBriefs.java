package org.callcoach.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callcoach.Language;
import org.callcoach.brief.Gap;
import org.callcoach.internal.Ids;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.brief.BriefBook;
import org.callcoach.internal.brief.Label;
import org.callcoach.internal.brief.Labels;
import org.callcoach.nlu.Intent;

/** What is likely to be said and the words of the sheets, as they are stored. */
final class CompiledBriefs {
  private static final int FORMAT = 1;

  private CompiledBriefs() {}

  static byte[] toBytes(BriefBook book) {
    Out out = new Out();
    out.text("callcoach briefs").integer(FORMAT).integer(book.kinds().size());
    book.kinds()
        .forEach((kind, likely) -> out.text(kind).texts(likely.stream().map(Intent::id).toList()));
    out.integer(book.labels().size());
    book.labels()
        .forEach(
            (language, labels) -> {
              out.text(language.tag());
              named(labels.labels(), out);
              named(labels.gaps(), out);
              named(labels.intents(), out);
            });
    return out.toBytes();
  }

  static BriefBook read(byte[] bytes) {
    In in = new In(bytes);
    if (!in.text().equals("callcoach briefs") || in.integer() != FORMAT) {
      throw new CorruptException("holds no compiled briefs of this version", null);
    }
    Map<String, List<Intent>> kinds = new TreeMap<>();
    for (int left = in.length(1); left > 0; left--) {
      kinds.put(in.text(), in.texts().stream().map(Intent::of).toList());
    }
    Map<Language, Labels> labels = new TreeMap<>();
    for (int left = in.length(1); left > 0; left--) {
      labels.put(
          new Language(in.text()),
          new Labels(named(in, Label.class), named(in, Gap.Kind.class), named(in, Intent.class)));
    }
    return new BriefBook(kinds, labels);
  }

  private static <E extends Enum<E>> void named(Map<E, String> names, Out out) {
    out.integer(names.size());
    names.forEach((constant, name) -> out.text(Ids.of(constant)).text(name));
  }

  private static <E extends Enum<E>> Map<E, String> named(In in, Class<E> vocabulary) {
    Map<E, String> names = new TreeMap<>();
    for (int left = in.length(1); left > 0; left--) {
      names.put(Ids.parse(vocabulary, in.text()), in.text());
    }
    return names;
  }
}
