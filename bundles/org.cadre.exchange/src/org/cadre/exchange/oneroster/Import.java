/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.cadre.exchange.run.Plan;
import org.cadre.model.Educator;
import org.cadre.model.School;

/**
 * What the parts of an import share while it is planned.
 *
 * @param schema the files of the standard
 * @param roster the package
 * @param directory what the database has
 * @param plan what will be done
 * @param today the day on which missing records end
 * @param schools schools by sourcedId, new ones among them, as far as the package names them
 * @param educators people by sourcedId, new ones among them, as far as the package names them
 */
record Import(Schema schema, Roster roster, Directory directory, Plan plan, LocalDate today,
        Map<String, School> schools, Map<String, Educator> educators) {

    Import(Schema schema, Roster roster, Directory directory, LocalDate today) {
        this(schema, roster, directory, new Plan(), today, new HashMap<>(), new HashMap<>());
    }

    /** Returns the person with that id, whom the package or only the database has; null if there is none. */
    Educator educator(String sourcedId) {
        var planned = educators.get(sourcedId);
        return planned != null ? planned : directory.educator(sourcedId).orElse(null);
    }

    /** Whether the package mentions a record at all, be it in a refused row; such a record is not missing. */
    boolean mentions(String file, String sourcedId) {
        return roster.table(file)
                .filter(table -> table.has(sourcedId) || table.refusedIds().containsKey(sourcedId))
                        .isPresent();
    }
}
