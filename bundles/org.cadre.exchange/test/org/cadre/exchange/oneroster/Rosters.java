/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.testing.MemoryStore;

/** A database into which packages are imported, day by day. */
class Rosters {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final MemoryStore store = new MemoryStore();
    private final Path folder;
    private LocalDate today = TODAY;
    private int serial;

    Rosters(Path folder) {
        this.folder = folder;
    }

    Rosters on(LocalDate day) {
        today = day;
        return this;
    }

    MemoryStore store() {
        return store;
    }

    OneRosterFormat format() {
        return new OneRosterFormat(Clock.fixed(Instant.from(today.atTime(12, 0)
                .atZone(ZoneId.systemDefault())),
                ZoneId.systemDefault()));
    }

    ImportPreview preview(TestPackage roster) throws CadreException {
        return preview(roster.write(folder.resolve("roster" + serial++)));
    }

    ImportPreview preview(Path source) throws CadreException {
        return format().preview(source, store.begin(), null);
    }

    ImportPreview take(TestPackage roster) throws CadreException {
        var preview = preview(roster);
        preview.apply(null);
        return preview;
    }

    Commit revertLast() throws CadreException {
        return store.revert(store.history(1).get(0).id(), CommitNote.of("revert", "Revert", true), null);
    }

    List<Educator> people() throws CadreException {
        return store.begin().load(Roots.EDUCATORS);
    }

    Educator person(String sourcedId) throws CadreException {
        return people().stream().filter(p -> sourcedId.equals(p.getSourcedId())).findFirst().orElseThrow();
    }

    Employment job(String sourcedId) throws CadreException {
        return person(sourcedId).getEmployments().getLast();
    }

    School school(String sourcedId) throws CadreException {
        return store.begin().load(Roots.SCHOOLS).stream().filter(s -> sourcedId.equals(s.getSourcedId()))
                .findFirst()
                .orElseThrow();
    }
}
