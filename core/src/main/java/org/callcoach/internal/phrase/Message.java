package org.callcoach.internal.phrase;

import com.google.common.base.Suppliers;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.callcoach.Language;
import org.callcoach.advice.Slot;
import org.callcoach.internal.Ids;

/** What a phrase says: ICU MessageFormat with slots for arguments. Immutable and thread-safe. */
public final class Message {
  /** What tells a stranger of the debt; gates close moves, this closes every phrase. */
  public static final Set<Slot> DISCLOSING =
      Collections.unmodifiableSet(
          EnumSet.complementOf(
              EnumSet.of(Slot.DEBTOR_NAME, Slot.LANGUAGE_NAME, Slot.CIRCUMSTANCE)));

  private final String pattern;
  private final Set<Slot> slots;
  // Parsing costs 0.6 ms and loads much of ICU: only phrases that are said pay for it.
  private final Supplier<MessageFormat> format;

  private Message(String pattern, Set<Slot> slots, Language language) {
    this.pattern = pattern;
    this.slots = slots;
    this.format = Suppliers.memoize(() -> new MessageFormat(pattern, Formats.locale(language)));
  }

  /** Takes a pattern that {@link #slotsOf} has read before. */
  public static Message of(String pattern, Set<Slot> slots, Language language) {
    EnumSet<Slot> sorted = EnumSet.noneOf(Slot.class);
    sorted.addAll(slots);
    return new Message(pattern, Collections.unmodifiableSet(sorted), language);
  }

  /**
   * Parses a pattern and returns its slots.
   *
   * @throws IllegalArgumentException if it is no message, or names a slot that there is not
   */
  public static Set<Slot> slotsOf(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START) {
        checkType(part.getArgType(), parsed.getSubstring(parsed.getPart(i + 1)));
      }
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        slots.add(Ids.parse(Slot.class, parsed.getSubstring(part).replace('_', '-')));
      } else if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        throw new IllegalArgumentException("slots have names, not numbers");
      }
    }
    if (pattern.chars().filter(c -> c == '{').count()
        != pattern.chars().filter(c -> c == '}').count()) {
      throw new IllegalArgumentException("a } closes nothing");
    }
    return slots;
  }

  /** Values are texts already written out; only the count of instalments is a number. */
  private static void checkType(MessagePattern.ArgType type, String slot) {
    boolean fits =
        switch (type) {
          case NONE, SELECT -> true;
          case PLURAL, SELECTORDINAL -> slot.equals("instalment_count");
          case SIMPLE, CHOICE -> false;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "slot {%s} has no %s form".formatted(slot, type.name().toLowerCase(Locale.ROOT)));
    }
  }

  public String pattern() {
    return pattern;
  }

  public Set<Slot> slots() {
    return slots;
  }

  /** Fills the slots; {@code values} has a text or a number for each. */
  String fill(EnumMap<Slot, Object> values) {
    if (slots.isEmpty()) {
      return pattern;
    }
    Map<String, Object> arguments = new HashMap<>();
    for (Slot slot : slots) {
      Object value = values.get(slot);
      if (value != null) {
        arguments.put(slot.name().toLowerCase(Locale.ROOT), value);
      }
    }
    MessageFormat shared = format.get();
    // ICU keeps a number formatter inside the message while it formats.
    synchronized (shared) {
      return shared.format(arguments);
    }
  }
}
