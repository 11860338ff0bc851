/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.List;
import java.util.Optional;

/**
 * A file of the standard.
 *
 * @param name its name, with suffix
 * @param used whether Cadre uses its rows
 * @param columns its columns in the prescribed order, Cadre's own at the end
 */
@SuppressWarnings("nls")
record FileSchema(String name, boolean used, List<Column> columns) {

    /** Extension columns of any system begin like this. */
    static final String METADATA = "metadata.";

    FileSchema {
        columns = List.copyOf(columns);
    }

    boolean isIn(Version version) {
        return columns.get(0).isIn(version);
    }

    /** Returns the columns of a version of the standard, without extensions. */
    List<Column> columns(Version version) {
        return columns.stream().filter(c -> c.isIn(version)).toList();
    }

    Optional<Column> column(String heading) {
        return columns.stream().filter(c -> c.name().equals(heading)).findFirst();
    }

    /** The manifest's name of this file: "file.users" for users.csv. */
    String manifestProperty() {
        return "file." + name.substring(0, name.length() - ".csv".length());
    }
}
