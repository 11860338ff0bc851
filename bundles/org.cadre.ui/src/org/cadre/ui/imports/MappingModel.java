/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;
import org.cadre.model.ParticipantRole;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Verdict;

/** What the columns of a sign-up sheet mean, while the user decides on it. */
public final class MappingModel {

    private static final int SAMPLES = 3;
    private static final Set<SignupField> ONCE = EnumSet.of(SignupField.STAFF_ID, SignupField.EMAIL,
            SignupField.ROLE, SignupField.CASELOAD, SignupField.STAGE, SignupField.SIGNED_UP_AT);

    private final Sheet sheet;
    private final Map<String, SignupField> fields = new LinkedHashMap<>();
    private ParticipantRole defaultRole;

    /** Begins with a mapping, for instance the suggested one; headings it does not know are notes. */
    public MappingModel(Sheet sheet, ColumnMapping initial) {
        this.sheet = sheet;
        sheet.headers().forEach(h -> fields.put(h, initial.columns().getOrDefault(h, SignupField.NOTE)));
        this.defaultRole = initial.defaultRole();
    }

    /** The sheet. */
    public Sheet sheet() {
        return sheet;
    }

    /** The columns, in the sheet's order. */
    public List<MappingRow> rows() {
        return IntStream.range(0, sheet.headers().size()).mapToObj(this::row).toList();
    }

    /** Decides what a column means. */
    public void map(String heading, SignupField field) {
        fields.put(heading, field);
    }

    /** Whether a column tells mentors from mentees, so that no role need be chosen for the whole sheet. */
    public boolean hasRoleColumn() {
        return fields.containsValue(SignupField.ROLE);
    }

    /** The role of everybody on a sheet without such a column; null while the user has not decided. */
    public ParticipantRole defaultRole() {
        return hasRoleColumn() ? null : defaultRole;
    }

    /** Decides on the role of everybody; null takes the decision back. */
    public void setDefaultRole(ParticipantRole role) {
        defaultRole = role;
    }

    /** The mapping as decided. */
    public ColumnMapping mapping() {
        return new ColumnMapping(fields, defaultRole());
    }

    /** Whether the mapping can be used, and what is missing if not. */
    public Verdict verdict() {
        if (!fields.containsValue(SignupField.STAFF_ID) && !fields.containsValue(SignupField.EMAIL)) {
            return Verdict.error(Messages.Mapping_noKey);
        }
        if (!hasRoleColumn() && defaultRole == null) {
            return Verdict.error(Messages.Mapping_noRole);
        }
        return ONCE.stream().filter(field -> headings(field).size() > 1).findFirst()
                .map(this::twice).orElseGet(Verdict::good);
    }

    private Verdict twice(SignupField field) {
        var headings = headings(field);
        return Verdict.error(MessageFormat.format(Messages.Mapping_twice,
                headings.get(0), headings.get(1), FieldTexts.label(field)));
    }

    private List<String> headings(SignupField field) {
        return fields.keySet().stream().filter(heading -> fields.get(heading) == field).toList();
    }

    private MappingRow row(int column) {
        var heading = sheet.headers().get(column);
        var samples = sheet.rows().stream().map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty()).distinct().limit(SAMPLES).toList();
        return new MappingRow(heading, samples, fields.get(heading));
    }
}
