/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.problems;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.edit.EditSession;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Today;
import org.cadre.ui.roles.Rights;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Keeps the findings of all checks up to date with what is shown, unsaved edits included. Elements belong to the UI
 * thread, so the checks run there, one at a time while the user pauses, each a matter of milliseconds.
 */
@Component(service = ProblemFinder.class)
public final class ProblemFinder implements OpenDatabase.Listener {

    private static final int PAUSE = 800;
    private static final int NEXT = 20;
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).reversed()
            .thenComparing(Finding::rule);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Check> checks = List.of();

    private final OpenDatabase database;
    private final Errors errors;
    private final Display display = Display.getDefault();
    private final Runnable subscription;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Check> left = new ArrayDeque<>();
    private final List<Finding> gathered = new ArrayList<>();
    private final Runnable restart = this::restart;
    private final Runnable next = this::next;
    private Optional<List<Finding>> findings = Optional.empty();

    /** Follows the open database. */
    @Activate
    public ProblemFinder(@Reference OpenDatabase database, @Reference Errors errors) {
        this.database = database;
        this.errors = errors;
        subscription = database.listen(this);
        display.asyncExec(() -> request(NEXT));
    }

    /** What was found, the gravest first; empty until every check has run once on the open database. */
    public Optional<List<Finding>> findings() {
        return findings;
    }

    /**
     * Calls back on the UI thread whenever there are other findings.
     *
     * @return what ends the subscription
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        show(Optional.empty());
        request(NEXT);
    }

    @Override
    public void changed(EditSession session) {
        request(PAUSE);
    }

    @Deactivate
    void stop() {
        subscription.run();
    }

    private void request(int delay) {
        display.timerExec(-1, next);
        display.timerExec(delay, restart);
    }

    private void restart() {
        left.clear();
        gathered.clear();
        // who sees people in part would be told that things are missing which are only hidden
        if (database.session().filter(session -> Rights.in(session).seesPeopleWhole()).isPresent()) {
            left.addAll(checks);
        }
        next();
    }

    private void next() {
        var session = database.session();
        if (session.isEmpty()) {
            show(Optional.empty());
        } else if (left.isEmpty()) {
            gathered.sort(GRAVEST_FIRST);
            show(Optional.of(List.copyOf(gathered)));
        } else {
            run(left.remove(), session.get());
            display.timerExec(NEXT, next);
        }
    }

    private void run(Check check, EditSession session) {
        try {
            gathered.addAll(check.run(session.work(), Today.in(session)));
        } catch (CoreException e) {
            errors.show(e.getStatus());
        }
    }

    private void show(Optional<List<Finding>> found) {
        findings = found;
        listeners.forEach(Runnable::run);
    }
}
