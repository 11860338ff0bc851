/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.core.listing.CommitRow;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Kept;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Later;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.cadre.ui.table.Filtered;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Lists what was saved, by whom and when, and takes a commit back. */
public final class HistoryView extends ViewPart implements OpenDatabase.Listener, Filtered {

    /** Id of the view. */
    public static final String ID = "org.cadre.ui.history"; //$NON-NLS-1$

    private static final int LATEST = 500;
    private static final int DELAY = 300;

    private final DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private DataTable<Commit> table;
    private Later refresh;
    private Action revert;
    private Runnable subscription = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        table = new DataTable<>(parent, ID, SWT.SINGLE, columns());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.identifyBy(Commit::id);
        revert = new RevertAction();
        table.viewer().addSelectionChangedListener(event -> revert.setEnabled(revertible().isPresent()));
        table.onMenu((IMenuManager menu) -> menu.add(revert));
        getViewSite().getActionBars().getMenuManager().add(revert);
        refresh = new Later(table.control(), DELAY, this::load);
        subscription = database().listen(this);
        load();
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        refresh.request();
    }

    @Override
    public void changed(EditSession session) {
        if (!session.isDirty()) {
            refresh.request();
        }
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        subscription.run();
        super.dispose();
    }

    @SuppressWarnings("nls")
    private List<Column<Commit>> columns() {
        return List.of(
                Column.text("label", Messages.History_what, 28, (Commit commit) -> commit.note().label()),
                Column.text("at", Messages.History_when, 22, (Commit commit) -> show(commit.at()))
                        .orderedBy(Comparator.comparing(Commit::sequence)),
                Column.text("who", Messages.History_who, 10, commit -> commit.note().who()),
                Column.number("added", Messages.History_added, 7, Commit::added),
                Column.number("changed", Messages.History_changed, 7, Commit::changed),
                Column.number("removed", Messages.History_removed, 7, Commit::removed),
                Column.text("state", Messages.History_state, 12,
                        HistoryView::state));
    }

    private static String state(Commit commit) {
        return commit.revertedBy() == null ? commit.kept() == Kept.ALL ? ""
                : NLS.bind(Messages.History_final, CommitRow.kept(commit.kept())) : Messages.History_reverted;
    }

    private String show(Instant moment) {
        return format.format(moment.atZone(ZoneId.systemDefault()));
    }

    private void load() {
        var session = database().session();
        table.setEmptyText(session.isEmpty() ? Messages.History_closed : Messages.History_empty);
        if (session.isEmpty()) {
            table.setRows(List.of());
        } else {
            var store = session.get().work().store();
            getSite().getService(TaskRunner.class).start(Messages.History_loading, monitor -> store.history(LATEST),
                    commits -> table.setRows(commits));
        }
    }

    private Optional<Commit> revertible() {
        return table.selection().stream().filter(Commit::isRevertible).findFirst();
    }

    private OpenDatabase database() {
        return getSite().getService(OpenDatabase.class);
    }

    /** Takes the selected commit back as a whole; that can be reverted again. */
    private final class RevertAction extends Action {

        RevertAction() {
            super(Messages.History_revert);
            setEnabled(false);
        }

        @Override
        public void run() {
            revertible().filter(commit -> database().settle()).ifPresent(this::revert);
        }

        private void revert(Commit commit) {
            var label = NLS.bind(Messages.History_revertOf, commit.note().label());
            var store = database().session().orElseThrow().work().store();
            getSite().getService(TaskRunner.class).start(label, monitor -> store.revert(commit.id(),
                    CommitNote.of("revert", label, true), monitor), reverting -> { }); //$NON-NLS-1$
        }
    }
}
