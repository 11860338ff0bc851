/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Counterparts;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.groups.CircleProposal;
import org.cadre.matching.groups.GroupService;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.groups.GroupTransfer;
import org.cadre.matching.groups.Practice;
import org.cadre.matching.groups.Regroup;
import org.cadre.matching.groups.RegroupTexts;
import org.cadre.matching.groups.Regrouping;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Forms groups and takes decisions about them in the background: one step to undo each, saved at once. All
 * methods are called on the UI thread.
 */
@Component(service = GroupJobs.class)
public class GroupJobs {

    private static final String KIND = "groups"; //$NON-NLS-1$

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final GroupStudio studio;
    private final GroupService groups;
    private final ProgramPolicies policies;
    private final SavedCopy copy;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final LastWord last = new LastWord(this::tell);
    private boolean running;

    /** Decides with these services. */
    @Activate
    public GroupJobs(@Reference OpenDatabase database, @Reference TaskRunner runner, @Reference Errors errors,
            @Reference GroupStudio studio, @Reference GroupService groups,
            @Reference ProgramPolicies policies, @Reference SavedCopy copy) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.studio = studio;
        this.groups = groups;
        this.policies = policies;
        this.copy = copy;
    }

    /** What the last decision about the program did, as a sentence; empty once something else was changed. */
    public Optional<String> last(Program program) {
        return last.about(program);
    }

    /** Whether groups are being found at the moment. */
    public boolean isRunning() {
        return running;
    }

    /**
     * Calls back whenever a decision begins or ends.
     *
     * @return what ends the subscription
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Saves what was edited, then decides. Does nothing while another decision is under way.
     *
     * @param insist is asked whether to do it though it breaks limits or rules
     */
    public void decide(Program program, Regroup decision, Predicate<Regrouping> insist) {
        start(program, (work, same, day) -> studio.prepare(work, same, day,
                new GroupTransfer(new Counterparts(work), same).of(decision)), (session, there) -> {
                    var regrouping = here(session, program).of(there);
                    if (regrouping.breaches().isEmpty() || insist.test(regrouping)) {
                        take(session, program, RegroupTexts.line(regrouping),
                                () -> studio.apply(session, regrouping));
                    }
                });
    }

    /** Saves what was edited, then forms groups. Does nothing while another decision is under way. */
    public void form(Program program, FormChoice choice) {
        start(program, (work, same, day) -> groups.prepare(work, same, choice.size(), choice.focus(),
                policies.of(work, same), day), (session, there) -> {
                    var proposal = here(session, program).of(there);
                    take(session, program, formed(proposal),
                            () -> groups.apply(session, proposal, choice.format()));
                });
    }

    /**
     * Saves what was edited, then finds out around which practices groups could be formed. Does nothing while
     * something else is being found out.
     *
     * @param asking gets them, at least one
     */
    public void practices(Program program, Consumer<List<Practice>> asking) {
        start(program, (work, same, day) -> {
            var found = groups.practices(work, same, day);
            return monitor -> found;
        }, (session, practices) -> {
            if (practices.isEmpty()) {
                throw CadreException.input(NLS.bind(Messages.Form_nobody, program.getName()));
            }
            asking.accept(practices);
        });
    }

    private static GroupTransfer here(EditSession session, Program program) throws CadreException {
        return new GroupTransfer(new Counterparts(session.work()), program);
    }

    private static String formed(CircleProposal proposal) {
        int people = proposal.circles().stream().mapToInt(circle -> circle.members().size()).sum();
        return NLS.bind(Messages.Jobs_formed, people, proposal.circles().size());
    }

    private <T> void start(Program program, Question<T> question, Reply<T> reply) {
        if (running || database.session().isEmpty() || !database.save()) {
            return;
        }
        var session = database.session().get();
        guarded(() -> {
            var today = Today.in(session);
            var task = copy.task(session,
                    work -> question.about(work, new Counterparts(work).of(program), today));
            boolean[] changed = { false };
            var watch = session.onChange(() -> changed[0] = true);
            running = true;
            tell();
            runner.start(NLS.bind(Messages.Jobs_name, program.getName()), task, answer -> {
                end(watch);
                tell();
                guarded(() -> {
                    requireSame(session, changed[0]);
                    reply.take(session, answer);
                });
            }, failure -> {
                end(watch);
                tell();
                errors.show(failure);
            });
        });
    }

    private void end(Runnable watch) {
        watch.run();
        running = false;
    }

    private void requireSame(EditSession session, boolean changed) throws CadreException {
        if (changed || database.session().filter(present -> present == session).isEmpty()) {
            throw CadreException.input(Messages.Jobs_changedMeanwhile);
        }
    }

    /** The sentence is known before the change, so that the first look at it shows it. */
    private void take(EditSession session, Program program, String sentence, Action action)
            throws CadreException {
        last.say(program, sentence);
        try {
            action.run();
        } catch (CadreException e) {
            last.forget();
            throw e;
        }
        database.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true));
        last.watch(session);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void guarded(Action action) {
        try {
            action.run();
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
    }

    private interface Question<T> {
        Task<T> about(UnitOfWork work, Program program, LocalDate day) throws CadreException;
    }

    private interface Reply<T> {
        void take(EditSession session, T answer) throws CadreException;
    }

    private interface Action {
        void run() throws CadreException;
    }
}
