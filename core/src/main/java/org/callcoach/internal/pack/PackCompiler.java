package org.callcoach.internal.pack;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callcoach.internal.brief.BriefBook;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.pack.Packs.LanguagePack;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.internal.train.TrainingSettings;
import org.callcoach.pack.PackException;

/**
 * Compiles a directory of packs: read, lint, train, calibrate, write. The same sources give the
 * same bytes on any machine; {@code provenance.json} says which sources and settings it was.
 */
public final class PackCompiler {
  private PackCompiler() {}

  /**
   * Run by the build.
   *
   * @param arguments the directory of the sources and that of the result
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: PackCompiler SOURCES RESULT");
    }
    try {
      compile(Path.of(arguments[0]), Path.of(arguments[1]));
    } catch (PackException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Compiles and writes.
   *
   * @throws PackException with everything that is wrong in the sources
   */
  public static void compile(Path sources, Path result) throws IOException {
    Map<String, byte[]> files = compile(Sources.directory(sources));
    Files.createDirectories(result);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(result.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, byte[]> compile(Sources sources) {
    Problems problems = new Problems();
    Playbook playbook = playbook(sources, problems);
    List<PolicyLine> said = new ArrayList<>();
    PolicyBook policies =
        PolicySources.read(sources, new PolicyBook(Map.of()), problems, said::add);
    BriefBook briefs = BriefFile.read(sources, new BriefBook(Map.of(), Map.of()), problems);
    LanguageReader reader = new LanguageReader(sources, problems);
    List<LanguageSource> languages = new ArrayList<>();
    for (String tag : sources.languages()) {
      reader.whole(tag).ifPresent(languages::add);
    }
    Map<String, Situation> inventory = inventory(sources, problems);
    SituationChecks situated = new SituationChecks(inventory, problems);
    languages.forEach(situated::known);
    ParityChecks.of(languages, problems);
    BriefFile.check(briefs, languages.stream().map(LanguageSource::language).toList(), problems);
    problems.stop();
    LanguageCompiler compiler = new LanguageCompiler(TrainingSettings.MEASURED, inventory);
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, LanguagePack> ready = new HashMap<>();
    for (LanguageSource language : languages) {
      Optional<CompiledLanguage> compiled = compiler.compile(language, playbook, true, problems);
      compiled.ifPresent(c -> files.put(PackFiles.compiled(c.language().tag()), c.toBytes()));
      compiled.ifPresent(c -> ready.put(c.language().tag(), PackLoader.ready(c)));
    }
    problems.stop();
    new PolicyLines(policies, ready, problems).check(said);
    problems.stop();
    files.put(PackFiles.COMPILED_PLAYBOOK, CompiledPlaybook.toBytes(playbook));
    files.put(PackFiles.COMPILED_BRIEFS, CompiledBriefs.toBytes(briefs));
    files.put(PackFiles.COMPILED_POLICIES, CompiledPolicies.toBytes(policies));
    files.put(
        PackFiles.COMPILED_LANGUAGES,
        CompiledLanguages.toBytes(CompiledLanguages.train(languages)));
    files.put(PackFiles.COMPILED_INDEX, index(languages));
    files.put(PackFiles.PROVENANCE, provenance(sources, files));
    return files;
  }

  /** The situations of an inventory; none where there is no file. */
  static Map<String, Situation> inventory(Sources sources, Problems problems) {
    return sources
        .read(PackFiles.SITUATIONS)
        .map(content -> SituationFile.read(PackFiles.SITUATIONS, content, problems))
        .orElse(Map.of());
  }

  /** The best taught language first: it is the one to fall back on. */
  private static byte[] index(List<LanguageSource> languages) {
    return languages.stream()
        .sorted(
            Comparator.comparing((LanguageSource source) -> -source.utterances().size())
                .thenComparing(LanguageSource::language))
        .map(source -> source.language().tag())
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  static Playbook playbook(Sources sources, Problems problems) {
    Optional<String> content = sources.read(PackFiles.PLAYBOOK);
    if (content.isEmpty()) {
      problems.add(PackFiles.PLAYBOOK, 0, "is missing");
    }
    return PlaybookFile.read(
        PackFiles.PLAYBOOK,
        content.orElse("plays: []"),
        Optional.empty(),
        new ArrayList<>(),
        problems);
  }

  private static byte[] provenance(Sources sources, Map<String, byte[]> files) {
    Map<String, String> hashes = new TreeMap<>();
    for (String tag : sources.languages()) {
      for (String file : PackFiles.OF_A_LANGUAGE) {
        sources
            .read(PackFiles.in(tag, file))
            .ifPresent(text -> hashes.put(PackFiles.in(tag, file), sha(text)));
      }
    }
    for (String file : List.of(PackFiles.PLAYBOOK, PackFiles.SITUATIONS, PackFiles.BRIEF)) {
      sources.read(file).ifPresent(text -> hashes.put(file, sha(text)));
    }
    for (String tag : sources.folders()) {
      String file = PackFiles.in(tag, PackFiles.SHEET);
      sources.read(file).ifPresent(text -> hashes.put(file, sha(text)));
    }
    for (String id : sources.policies()) {
      sources.read(PackFiles.policy(id)).ifPresent(t -> hashes.put(PackFiles.policy(id), sha(t)));
    }
    StringBuilder json = new StringBuilder("{\n \"settings\": \"");
    json.append(TrainingSettings.MEASURED).append("\",\n \"sources\": {");
    json.append(members(hashes)).append("},\n \"compiled\": {");
    Map<String, String> compiled = new TreeMap<>();
    files.forEach(
        (name, bytes) -> compiled.put(name, Hashing.sha256().hashBytes(bytes).toString()));
    json.append(members(compiled)).append("}\n}\n");
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String members(Map<String, String> hashes) {
    List<String> members = new ArrayList<>();
    hashes.forEach((name, hash) -> members.add("\n  \"%s\": \"%s\"".formatted(name, hash)));
    return String.join(",", members);
  }

  private static String sha(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
