/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.cadre.model.Educator;
import org.cadre.model.Employment;

/** The licenses of people. Districts write more than one into a field with semicolons between them. */
public final class Licenses {

    private static final String SEPARATOR = ";"; //$NON-NLS-1$

    private Licenses() {
    }

    /** The licenses or certification areas of the person's work of that day, as the district writes them. */
    public static List<String> of(Educator person, LocalDate day) {
        return Work.of(person, day).stream().map(Employment::getLicense).filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.split(SEPARATOR))).map(String::strip)
                .filter(license -> !license.isEmpty()).toList();
    }
}
