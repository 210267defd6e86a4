package org.callcoach.pack;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Supplies packs from a jar; found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations are thread-safe. The caller closes the streams.
 */
public interface PackProvider {
  /** Returns the tags of the languages that it has a compiled pack for, in order of preference. */
  List<String> languages();

  /**
   * Opens a compiled file.
   *
   * @param name {@code en.pack}, {@code playbook.pack}, {@code policies.pack} or {@code
   *     languages.pack}
   */
  Optional<InputStream> compiled(String name);

  /**
   * Opens a source file, which own packs are laid over.
   *
   * @param path path below the pack directory, for example {@code en/phrases.yaml}
   */
  Optional<InputStream> source(String path);
}
