/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.testing.MemoryStore;

/**
 * Takes tables of calendars into a store, as the import does.
 *
 * @param store where
 * @param folder for the files
 */
public record Tables(MemoryStore store, Path folder) {

    /** Imports a table and returns what became of it. */
    public IntakePreview take(String name, String content) throws IOException, CadreException {
        try (var work = store.begin()) {
            var file = Files.writeString(folder.resolve(name), content);
            var intake = new CalendarIntake(Town::sheet, Clock.systemUTC());
            var preview = intake.tables(List.of(file), work, null);
            preview.apply(null);
            return preview;
        }
    }
}
