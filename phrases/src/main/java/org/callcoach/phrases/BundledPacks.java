package org.callcoach.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.callcoach.pack.PackProvider;

/** Supplies the packs of this jar. */
public final class BundledPacks implements PackProvider {
  /** For {@link java.util.ServiceLoader}. */
  public BundledPacks() {}

  @Override
  public List<String> languages() {
    try (InputStream index = compiled("index").orElseThrow()) {
      return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of the packs", e);
    }
  }

  @Override
  public Optional<InputStream> compiled(String name) {
    return Optional.ofNullable(BundledPacks.class.getResourceAsStream("packs/" + name));
  }

  @Override
  public Optional<InputStream> source(String path) {
    return Optional.ofNullable(BundledPacks.class.getResourceAsStream("sources/" + path));
  }
}
