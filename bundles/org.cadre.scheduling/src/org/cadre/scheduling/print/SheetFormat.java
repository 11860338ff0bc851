/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form sheets are written. */
public enum SheetFormat {

    /** Pages that look the same everywhere. */
    PDF,
    /** A web page made for printing, in any script that the reader's machine has letters for. */
    HTML,
    /** A list for spreadsheets. */
    CSV;

    /** How names of such files end, with the dot. */
    public String ending() {
        return '.' + name().toLowerCase(Locale.ROOT);
    }

    /** The form that the name of a file asks for; empty if it names a folder. */
    public static Optional<SheetFormat> of(Path file) {
        if (file.getFileName() == null) {
            return Optional.empty();
        }
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }
}
