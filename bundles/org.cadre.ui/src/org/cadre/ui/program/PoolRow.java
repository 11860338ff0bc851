/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/**
 * Somebody in a program's pool, or who would be in it.
 *
 * @param educator the person
 * @param name name as it is shown
 * @param sortName name as lists order it
 * @param origin how she came there; empty for who cannot take part
 * @param load a mentor's committed and greatest caseload, or a mentee's mentor
 * @param state whether she takes part, and if not why
 * @param withdrawn whether she asked not to take part or was taken out
 */
record PoolRow(Educator educator, String name, String sortName, String origin, String load, String state,
        boolean withdrawn) {

    static List<PoolRow> of(ProgramPools pools, ParticipantRole role) {
        return Stream.concat(pools.pool(role).stream().map(PoolRow::of),
                pools.exclusions().stream().filter(e -> e.role() == role).map(PoolRow::of)).toList();
    }

    @SuppressWarnings("nls")
    static List<Column<PoolRow>> columns(ParticipantRole role, Elements elements) {
        return List.of(
                Column.text("name", Messages.People_name, 20, PoolRow::name)
                        .withIcon(row -> elements.icon(row.educator()))
                        .orderedBy(Comparator.comparing(PoolRow::sortName, Collator.getInstance())),
                Column.text("origin", Messages.Pool_origin, 10, PoolRow::origin),
                Column.text("load", role == ParticipantRole.MENTOR ? Messages.Pool_load : Messages.Pool_mentor, 12,
                        PoolRow::load),
                Column.text("state", Messages.Pool_state, 12, PoolRow::state));
    }

    private static PoolRow of(PoolMember member) {
        var name = PersonName.of(member.educator());
        var origin = member.origin() == PoolMember.Origin.QUERY ? Messages.Pool_byQuery : Messages.Pool_joined;
        return new PoolRow(member.educator(), name.full(), name.sort(), origin,
                member.role() == ParticipantRole.MENTOR
                        ? NLS.bind(Messages.Pool_loadOf, number(member.usedLoad()), number(member.loadLimit()))
                        : mentors(member),
                Messages.Pool_takesPart, false);
    }

    private static PoolRow of(Exclusion exclusion) {
        var name = PersonName.of(exclusion.educator());
        return new PoolRow(exclusion.educator(), name.full(), name.sort(), "", "", exclusion.reason().text(), //$NON-NLS-1$ //$NON-NLS-2$
                exclusion.reason() == Exclusion.Reason.WITHDRAWN);
    }

    private static String mentors(PoolMember member) {
        return String.join(", ", member.committed().stream().filter(m -> m.getMentor() != null) //$NON-NLS-1$
                .map(m -> PersonName.show(m.getMentor())).toList());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
