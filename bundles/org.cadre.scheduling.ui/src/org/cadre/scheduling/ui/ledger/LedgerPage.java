/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.ledger;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.model.Mentorship;
import org.cadre.scheduling.desk.LedgerAsk;
import org.cadre.scheduling.desk.LedgerDesk;
import org.cadre.scheduling.desk.LedgerSheet;
import org.cadre.scheduling.ui.setup.Room;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Later;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.ProgramPage;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * The page of a program that shows what its logged sessions add up to, with what the numbers mean. It is
 * counted in the background, from what is saved.
 */
public final class LedgerPage implements ProgramPage {

    private static final int PAUSE = 300;
    private static final int ROOM = 360;
    /** What shows some rows; in less the page scrolls. */
    private static final int LEAST = 350;

    private ProgramPageSite site;
    private Composite root;
    private LedgerBar bar;
    private Link state;
    private Composite holder;
    private Label definition;
    private LedgerActions actions;
    private LedgerTable table;
    private LedgerSheet sheet;
    private LedgerAsk shown;
    private EditSession known;
    private Later later;
    private Optional<Job> counting = Optional.empty();
    private boolean stale = true;

    @Override
    public void create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        root = new Composite(scroll, SWT.NONE);
        scroll.setContent(root);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinHeight(LEAST);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(root);
        later = new Later(root, PAUSE, this::count);
        bar = new LedgerBar(root, this::recount, this::show);
        state = new Link(root, SWT.WRAP);
        wide(state);
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(event.text)));
        holder = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        definition = new Label(root, SWT.WRAP);
        wide(definition);
        actions = new LedgerActions(root, site, this::pair, bar::cohort);
        root.addListener(SWT.Resize, event -> show());
        root.requestLayout();
    }

    /** The last link tells how it is counted where there is no room to say it; another one saves. */
    private void follow(String link) {
        if (Messages.Ledger_how.contains('>' + link + '<')) {
            MessageDialog.openInformation(root.getShell(), sheet.title(), sheet.definition());
        } else {
            site.editorSite().getService(OpenDatabase.class).save();
        }
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(control);
    }

    @Override
    public void refresh() {
        if (root.isDisposed()) {
            return;
        }
        try {
            if (known != site.session()) {
                known = site.session();
                bar.start(Today.in(known));
            }
            bar.offer(site.program());
            stale = true;
            later.request();
        } catch (CadreException e) {
            say(e.getMessage());
        }
    }

    private void recount() {
        bar.offer(site.program());
        stale = true;
        later.request();
    }

    /** Counts in the background what is saved; what is not is said. */
    private void count() {
        if (!stale || counting.isPresent() || !root.isVisible()) {
            return;
        }
        stale = false;
        var ask = bar.ask(site.program());
        var desk = site.editorSite().getService(LedgerDesk.class);
        var store = known.work().store();
        if (!ask.equals(shown)) {
            say(Messages.Ledger_counting);
        }
        counting = Optional.of(site.editorSite().getService(TaskRunner.class).start(Messages.Ledger_job,
                monitor -> desk.make(store, ask), made -> counted(ask, made), failure -> {
            counting = Optional.empty();
            say(failure.getMessage());
            site.editorSite().getService(Errors.class).show(failure);
        }));
    }

    private void counted(LedgerAsk ask, LedgerSheet made) {
        counting = Optional.empty();
        if (root.isDisposed()) {
            return;
        }
        shown = ask;
        sheet = made;
        if (table == null || !table.fits(made)) {
            if (table != null) {
                table.dispose();
            }
            table = new LedgerTable(holder, ask.kind(), made, actions::openPair);
            table.onSelect(actions::enable);
            holder.layout();
        }
        show();
        if (stale) {
            later.request();
        }
    }

    /** Shows the rows that are asked for, and what their numbers mean. */
    private void show() {
        if (sheet == null) {
            return;
        }
        var cohort = bar.cohort();
        var lines = sheet.lines(cohort == null ? null : cohort.getUuid(), bar.urgentOnly());
        table.show(lines, sheet.lines().isEmpty() ? Messages.Ledger_empty : Messages.Ledger_filtered);
        definition.setText(NLS.bind(Messages.Ledger_definition, sheet.definition())
                .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        boolean room = root.getSize().y > ROOM;
        Room.show(definition, room);
        var text = known.isDirty() ? Messages.Ledger_unsaved : sheet.urgent() == 0 ? Messages.Ledger_fine
                : NLS.bind(Messages.Ledger_urgent, sheet.urgent());
        say(room ? text : text + "  " + Messages.Ledger_how); //$NON-NLS-1$
        actions.enable();
        root.requestLayout();
        root.layout();
    }

    private void say(String text) {
        state.setText(text);
    }

    /** The pair of the selected row. */
    private Optional<Mentorship> pair() {
        var id = Optional.ofNullable(table).flatMap(LedgerTable::selected).map(LedgerSheet.Line::pair);
        try {
            return id.isEmpty() ? Optional.empty() : known.work().find(Roots.MENTORSHIPS, id.get());
        } catch (CadreException e) {
            say(e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void setFocus() {
        if (table == null) {
            bar.setFocus();
        } else {
            table.setFocus();
        }
    }
}
