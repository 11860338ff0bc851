/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.page.Bars;
import org.cadre.matching.ui.page.TableMenus;
import org.cadre.ui.Elements;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Makes the tables of groups and of the people in them. */
final class GroupTables {

    private static final String GROUPS = "org.cadre.matching.ui.groups"; //$NON-NLS-1$
    private static final String MEMBERS = "org.cadre.matching.ui.groupMembers"; //$NON-NLS-1$

    private GroupTables() {
    }

    @SuppressWarnings("nls")
    static DataTable<GroupRow> groups(Composite parent, ProgramPageSite site) {
        var bars = new Bars(parent);
        var table = new DataTable<GroupRow>(parent, GROUPS, SWT.MULTI, List.of(
                Column.text("group", Messages.Column_group, 16, GroupRow::name),
                Column.<GroupRow> text("people", Messages.Column_people, 12, GroupRow::size)
                        .orderedBy(Comparator.comparingInt(GroupRow::people)),
                Column.<GroupRow> text("fit", Messages.Column_fit, 10,
                        row -> row.fit() < 0 ? "" : Numbers.points(row.fit()))
                        .withIcon(row -> row.fit() < 0 ? null : bars.of((double) row.fit() / Numbers.FULL))
                        .orderedBy(Comparator.comparingInt(GroupRow::fit)),
                Column.text("facilitator", Messages.Column_facilitator, 18, GroupRow::facilitator),
                Column.text("schools", Messages.Column_schools, 22, GroupRow::schools),
                Column.text("experience", Messages.Column_experience, 26, GroupRow::experience),
                Column.text("subjects", Messages.Column_subjects, 24, GroupRow::subjects)));
        table.identifyBy(GroupRow::key);
        table.setEmptyText(Messages.Groups_empty);
        table.onOpen(row -> row.card().ifPresent(card ->
                site.editorSite().getService(Elements.class).open(card.cohort())));
        TableMenus.register(table, GROUPS, site);
        return table;
    }

    @SuppressWarnings("nls")
    static DataTable<GroupMemberRow> members(Composite parent, ProgramPageSite site) {
        var table = new DataTable<GroupMemberRow>(parent, MEMBERS, SWT.MULTI, List.of(
                Column.<GroupMemberRow> text("name", Messages.Column_name, 18, row -> row.name().full())
                        .orderedBy(Comparator.comparing(row -> row.name().sort(), Collator.getInstance())),
                Column.text("group", Messages.Column_group, 18, GroupMemberRow::groupName),
                Column.text("role", Messages.Column_role, 12, GroupMemberRow::role),
                Column.<GroupMemberRow> text("locked", Messages.Column_locked, 9,
                        row -> row.locked() ? Messages.Member_locked : ""),
                Column.text("school", Messages.Column_school, 18, GroupMemberRow::school),
                Column.text("experience", Messages.Column_experience, 10, GroupMemberRow::experience),
                Column.text("subjects", Messages.Column_subjects, 16, GroupMemberRow::subjects),
                Column.text("aims", Messages.Column_aims, 34, GroupMemberRow::aims)));
        table.identifyBy(GroupMemberRow::key);
        table.setEmptyText(Messages.Members_empty);
        table.onOpen(row -> site.editorSite().getService(Elements.class).open(row.person()));
        TableMenus.register(table, MEMBERS, site);
        return table;
    }
}
