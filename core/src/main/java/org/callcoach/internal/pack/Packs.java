package org.callcoach.internal.pack;

import java.util.List;
import java.util.Map;
import org.callcoach.Language;
import org.callcoach.internal.agent.AgentReader;
import org.callcoach.internal.brief.BriefBook;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.guard.Guard;
import org.callcoach.internal.language.LanguageIdentifier;
import org.callcoach.internal.phrase.PhraseBank;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.internal.understand.Understander;

/** All that a coach works with, loaded and ready. Immutable; exchanged as a whole. */
public record Packs(
    Playbook playbook,
    PolicyBook policies,
    BriefBook briefs,
    LanguageIdentifier identifier,
    Map<Language, LanguagePack> languages) {

  /** Copies the languages. */
  public Packs {
    languages = Map.copyOf(languages);
  }

  public List<Language> loaded() {
    return identifier.loaded();
  }

  /** One language, ready to use. */
  public record LanguagePack(
      Understander understander, AgentReader agent, PhraseBank bank, Guard guard) {}
}
