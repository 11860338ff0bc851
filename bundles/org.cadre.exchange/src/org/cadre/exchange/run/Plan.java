/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.run;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.exchange.RosterChange;
import org.cadre.core.exchange.RosterChange.Kind;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;

/** What an import will do, in order; nothing is done while it is planned. */
@SuppressWarnings("nls")
public class Plan {

    private final List<RosterChange> changes = new ArrayList<>();
    private final List<RosterChange> ends = new ArrayList<>();
    private final List<Runnable> actions = new ArrayList<>();
    private final List<Element> added = new ArrayList<>();

    /**
     * What a change is about.
     *
     * @param type what users call its kind
     * @param name its name
     * @param file file of the row that says it
     * @param line line of that row
     */
    public record Subject(String type, String name, String file, int line) {
    }

    /** Plans to add a root. */
    public void add(Subject subject, Element root) {
        added.add(root);
        created(subject, () -> { });
    }

    /** Plans to create something inside a root that is there. */
    public void created(Subject subject, Runnable action) {
        changes.add(new RosterChange(Kind.NEW, subject.type(), subject.name(), "", subject.file(),
                subject.line()));
        actions.add(action);
    }

    /**
     * Plans changes of a record.
     *
     * @return whether there are any
     */
    public boolean change(Subject subject, List<Edit> edits) {
        if (edits.isEmpty()) {
            return false;
        }
        changes.add(new RosterChange(Kind.CHANGED, subject.type(), subject.name(), Edit.text(edits),
                subject.file(),
                subject.line()));
        actions.add(() -> Edit.run(edits));
        return true;
    }

    /** Plans to end a record because a row says so. */
    public void end(Subject subject, Runnable action) {
        changes.add(new RosterChange(Kind.ENDED, subject.type(), subject.name(), "", subject.file(),
                subject.line()));
        actions.add(action);
    }

    /** Plans to end a record that a bulk file no longer has. */
    public void endMissing(String type, String name, Runnable action) {
        ends.add(new RosterChange(Kind.ENDED, type, name, "", "", 0));
        actions.add(action);
    }

    /** Plans something that belongs to a change and needs no mention of its own. */
    public void also(Runnable action) {
        actions.add(action);
    }

    /** Returns the changes, ends of missing records last. */
    public List<RosterChange> changes() {
        var all = new ArrayList<>(changes);
        all.addAll(ends);
        return all;
    }

    /** How many records end because they are missing. */
    public int ended() {
        return ends.size();
    }

    /** Does what was planned. */
    public void run(UnitOfWork work) {
        actions.forEach(Runnable::run);
        added.forEach(work::add);
    }
}
