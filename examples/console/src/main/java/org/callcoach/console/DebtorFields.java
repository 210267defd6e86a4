package org.callcoach.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part {@code debtor} of {@code account.json}: on which clocks the person may be. */
record DebtorFields(Optional<ZoneId> zone, Optional<ZoneId> phoneZone) {
  static DebtorFields read(Path file) throws IOException {
    return JsonFields.read(file, json -> of(json.path("debtor")));
  }

  private static DebtorFields of(JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return new DebtorFields(Optional.empty(), Optional.empty());
    }
    JsonFields debtor = JsonFields.of("debtor", json, Set.of("zone", "phone_zone"));
    return new DebtorFields(debtor.text("zone", ZoneId::of), debtor.text("phone_zone", ZoneId::of));
  }

  List<ZoneId> zones(Optional<ZoneId> otherwise) {
    List<ZoneId> zones = new ArrayList<>();
    zone.or(() -> otherwise).ifPresent(zones::add);
    phoneZone.ifPresent(zones::add);
    return zones;
  }
}
