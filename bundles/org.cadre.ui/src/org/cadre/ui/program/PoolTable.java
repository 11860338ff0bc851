/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.Messages;
import org.cadre.ui.form.ElementPicker;
import org.cadre.ui.list.MappedSelection;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** One pool of a program: the question that finds people, and the people, to add and to take out. */
final class PoolTable {

    private final ParticipantRole role;
    private final EStructuralFeature query;
    private final ProgramPageSite site;
    private final QueryField field;
    private final DataTable<PoolRow> table;
    private final Button withdraw;
    private final Button bringBack;

    PoolTable(Composite parent, ParticipantRole role, EStructuralFeature query, ProgramPageSite site) {
        this.role = role;
        this.query = query;
        this.site = site;
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(root);
        var top = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).spacing(8, 4).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        field = new QueryField(top, isMentor() ? Messages.Pool_mentorQuery : Messages.Pool_menteeQuery, this::setQuery);
        table = new DataTable<>(root, "pool." + role.getLiteral(), SWT.MULTI, //$NON-NLS-1$
                PoolRow.columns(role, elements()));
        table.identifyBy(PoolRow::educator);
        table.setEmptyText(isMentor() ? Messages.Pool_noMentors : Messages.Pool_noMentees);
        table.onOpen(row -> elements().open(row.educator()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        var buttons = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 0).spacing(8, 0).applyTo(buttons);
        button(buttons, isMentor() ? Messages.Pool_addMentor : Messages.Pool_addMentee, this::add);
        withdraw = button(buttons, Messages.Pool_withdraw, () -> setStatus(ParticipationStatus.WITHDRAWN));
        bringBack = button(buttons, Messages.Pool_bringBack, () -> setStatus(ParticipationStatus.JOINED));
        table.viewer().addSelectionChangedListener(event -> enable());
        enable();
    }

    MappedSelection selection() {
        return new MappedSelection(table.viewer(), row -> ((PoolRow) row).educator());
    }

    DataTable<PoolRow> table() {
        return table;
    }

    void show(ProgramPools pools) {
        field.show((String) site.program().eGet(query));
        var members = pools.pool(role);
        var byQuery = members.stream().filter(m -> m.origin() == PoolMember.Origin.QUERY).count();
        field.showResult(NLS.bind(Messages.Pool_result, byQuery, members.size() - byQuery));
        table.setRows(PoolRow.of(pools, role));
        enable();
    }

    boolean isTyping() {
        return field.isTyping();
    }

    void flush() {
        field.flush();
    }

    void setFocus() {
        field.setFocus();
    }

    private boolean isMentor() {
        return role == ParticipantRole.MENTOR;
    }

    private void setQuery(String text) {
        edit(isMentor() ? Messages.Pool_changeMentorQuery : Messages.Pool_changeMenteeQuery,
                () -> site.program().eSet(query, text.isEmpty() ? null : text));
    }

    private void add() {
        var inPool = table.visibleRows().stream().map(PoolRow::educator).collect(Collectors.toSet());
        var candidates = people().stream().filter(educator -> !inPool.contains(educator)).toList();
        var picked = new ElementPicker(table.control().getShell(), Messages.Pool_addTitle, candidates, elements())
                .pickSeveral();
        if (!picked.isEmpty()) {
            edit(isMentor() ? Messages.Pool_addMentor : Messages.Pool_addMentee, () -> picked
                    .forEach(person -> Participations.set(site.program(), (Educator) person, role,
                            ParticipationStatus.JOINED)));
        }
    }

    private void setStatus(ParticipationStatus status) {
        var people = table.selection().stream().map(PoolRow::educator).toList();
        edit(status == ParticipationStatus.JOINED ? Messages.Pool_bringBack : Messages.Pool_withdraw,
                () -> people.forEach(person -> Participations.set(site.program(), person, role, status)));
    }

    private void edit(String label, Runnable change) {
        site.session().edit(label.replace("&", ""), change); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private List<Educator> people() {
        try {
            return PersonName.sorted(site.session().work().load(Roots.EDUCATORS), Locale.getDefault());
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
            return List.of();
        }
    }

    private void enable() {
        var selected = table.selection();
        withdraw.setEnabled(selected.stream().anyMatch(row -> !row.withdrawn()));
        bringBack.setEnabled(selected.stream().anyMatch(PoolRow::withdrawn));
    }

    private Elements elements() {
        return site.editorSite().getService(Elements.class);
    }

    private static Button button(Composite parent, String label, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }
}
