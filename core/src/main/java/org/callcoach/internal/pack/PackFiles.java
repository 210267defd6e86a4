package org.callcoach.internal.pack;

import java.util.List;

/** Names of the files of a pack directory. */
final class PackFiles {
  static final String PLAYBOOK = "playbook.yaml";
  static final String SITUATIONS = "situations.yaml";
  static final String BRIEF = "brief.yaml";

  /** The folder of the policies. */
  static final String POLICIES = "policies";

  /** Below the folder of a language. */
  static final String LANGUAGE = "language.yaml";

  static final String UTTERANCES = "utterances.tsv";
  static final String LEXICON = "lexicon.yaml";
  static final String SIGNALS = "signals.yaml";
  static final String PHRASES = "phrases.yaml";
  static final String FACTS = "facts.yaml";
  static final String GUARD = "guard.yaml";
  static final String AGENT = "agent.tsv";
  static final String CUES = "agent.yaml";
  static final String SHEET = "sheet.yaml";

  static final String COMPILED_PLAYBOOK = "playbook.pack";
  static final String COMPILED_POLICIES = "policies.pack";
  static final String COMPILED_BRIEFS = "briefs.pack";
  static final String COMPILED_LANGUAGES = "languages.pack";

  static final String COMPILED_INDEX = "index";
  static final String PROVENANCE = "provenance.json";

  static final List<String> OF_A_LANGUAGE =
      List.of(
          LANGUAGE, UTTERANCES, LEXICON, SIGNALS, PHRASES, SITUATIONS, FACTS, CUES, GUARD, AGENT);

  private PackFiles() {}

  static String in(String language, String file) {
    return language + "/" + file;
  }

  static String policy(String id) {
    return POLICIES + "/" + id + ".yaml";
  }

  static String compiled(String language) {
    return language + ".pack";
  }
}
