/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.ledger;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Cohort;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.ui.log.LogHandler;
import org.cadre.scheduling.ui.plan.PlanHandler;
import org.cadre.scheduling.ui.state.DistrictClock;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.roles.Rights;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What can be done about a row of a ledger: log what took place, plan what is due, look at the pair. */
final class LedgerActions {

    private final ProgramPageSite site;
    private final Supplier<Optional<Mentorship>> pair;
    private final Supplier<Cohort> cohort;
    private final Button log;
    private final Button unplanned;
    private final Button plan;
    private final Button open;

    /** What a button does; it can fail with a sentence. */
    @FunctionalInterface
    private interface Action {

        void run() throws CadreException;
    }

    LedgerActions(Composite parent, ProgramPageSite site, Supplier<Optional<Mentorship>> pair,
            Supplier<Cohort> cohort) {
        this.site = site;
        this.pair = pair;
        this.cohort = cohort;
        var line = new Composite(parent, SWT.NONE);
        var layout = new RowLayout();
        layout.spacing = 8;
        layout.marginLeft = 0;
        line.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        log = button(line, Messages.Action_log, this::log);
        unplanned = button(line, Messages.Action_unplanned, this::logUnplanned);
        plan = button(line, Messages.Action_plan, this::plan);
        open = button(line, Messages.Action_open, this::openPair);
    }

    private Button button(Composite line, String name, Action action) {
        var button = new Button(line, SWT.PUSH);
        button.setText(name);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            try {
                action.run();
            } catch (CadreException e) {
                site.editorSite().getService(Errors.class).show(e.getStatus());
            }
        }));
        return button;
    }

    /** Enables what can be done with the selected row. */
    void enable() {
        boolean may = Rights.in(site.session()).touches(Literals.SESSION);
        log.setEnabled(may && pair.get().isPresent());
        unplanned.setEnabled(may && pair.get().isPresent());
        plan.setEnabled(may);
        open.setEnabled(pair.get().isPresent());
    }

    void openPair() {
        pair.get().ifPresent(site.editorSite().getService(Elements.class)::open);
    }

    private void log() throws CadreException {
        var of = pair.get();
        if (of.isEmpty()) {
            return;
        }
        var next = toLog(of.get());
        if (next.isEmpty()) {
            logUnplanned();
            return;
        }
        LogHandler.open(site.editorSite(), site.editorSite().getShell(), site.session(), next.get());
    }

    private void logUnplanned() throws CadreException {
        var of = pair.get();
        if (of.isPresent()) {
            LogHandler.openUnplanned(site.editorSite(), site.editorSite().getShell(), site.session(),
                    of.get());
        }
    }

    /** The earliest session that is over and not logged; else the next one. */
    private Optional<Session> toLog(Mentorship of) throws CadreException {
        var now = new DistrictClock(Clock.systemDefaultZone()).now(site.session().work());
        var planned = site.session().work().load(Roots.SESSIONS).stream()
                .filter(session -> session.getStatus() == SessionStatus.PLANNED
                        && session.getMentorships().contains(of) && SessionFacts.start(session).isPresent())
                .sorted(Comparator.comparing(LedgerActions::start)).toList();
        return planned.stream().filter(session -> start(session).isBefore(now)).findFirst()
                .or(() -> planned.stream().findFirst());
    }

    private static LocalDateTime start(Session session) {
        return SessionFacts.start(session).orElseThrow();
    }

    private void plan() throws CadreException {
        var of = pair.get().map(Mentorship::getCohort).orElseGet(cohort);
        PlanHandler.open(site.editorSite().getWorkbenchWindow(), site.session(), site.program(), of);
    }
}
