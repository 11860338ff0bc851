/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.cadre.model.ParticipantRole;

/**
 * Which column of a sign-up sheet means what.
 *
 * @param columns field by heading, in the sheet's order; headings that are missing count as notes
 * @param defaultRole the role of everybody on the sheet, where no column says it; null if a column does
 */
public record ColumnMapping(Map<String, SignupField> columns, ParticipantRole defaultRole) {

    /** Copies the columns, in their order. */
    public ColumnMapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Returns the first heading that is mapped to the field. */
    public Optional<String> heading(SignupField field) {
        return columns.entrySet().stream().filter(e -> e.getValue() == field).map(Map.Entry::getKey).findFirst();
    }
}
