/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Counterparts;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.matching.why.Explainer;
import org.cadre.matching.why.Page;
import org.cadre.model.Educator;
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
 * Answers questions about the matches of programs in the background. All methods are called on the UI thread,
 * which gets the answers.
 */
@Component(service = WhyJobs.class)
public class WhyJobs {

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final Matcher matcher;
    private final ProgramPolicies policies;
    private final SavedCopy copy;
    private Optional<Answer> latest = Optional.empty();

    /** Answers with these services. */
    @Activate
    public WhyJobs(@Reference OpenDatabase database, @Reference TaskRunner runner, @Reference Errors errors,
            @Reference Matcher matcher, @Reference ProgramPolicies policies, @Reference SavedCopy copy) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.copy = copy;
        this.matcher = matcher;
        this.policies = policies;
    }

    /** The latest answer. */
    public Optional<Answer> latest() {
        return latest;
    }

    /**
     * About whom is asked.
     *
     * @param mentee whose pair is looked at as if it could move, even if it is decided; null for none
     * @param mentor about which mentor; null for none
     */
    public record About(Educator mentee, Educator mentor) {

        /** About the whole match. */
        public static final About ALL = new About(null, null);

        About in(Counterparts there) throws CadreException {
            return new About(there.of(mentee), there.of(mentor));
        }
    }

    /** What is asked about a match. */
    @FunctionalInterface
    public interface Question {

        /** Makes a page of what is known; the people are those whom the explainer knows. */
        Page of(Explainer explainer, About about);
    }

    /**
     * Saves what was edited, then asks about the match of a program as it is now.
     *
     * @param reply gets the answer
     * @throws CadreException if the present day cannot be told
     */
    public void ask(EditSession session, Program program, About about, Question question,
            Consumer<Answer> reply) throws CadreException {
        if (database.save()) {
            var today = Today.in(session);
            Task<Page> task = copy.task(session, work -> {
                var there = new Counterparts(work);
                var same = there.of(program);
                var who = about.in(there);
                var people = matcher.examine(work, same, policies.of(work, same), today, who.mentee());
                return monitor -> question.of(new Explainer(people, monitor), who);
            });
            start(program, task, page -> page.in(new Counterparts(session.work())), reply);
        }
    }

    /** Runs what makes a page that names nobody of another unit of work, and shows it. */
    public void start(Program program, Task<Page> task, Consumer<Answer> reply) {
        start(program, task, page -> page, reply);
    }

    /** What a dialog offers. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads it; elements in it are those of the unit of work. */
        T in(UnitOfWork work, Program program, LocalDate today) throws CadreException;
    }

    /** What is done with what was read. */
    @FunctionalInterface
    public interface Then<T> {

        /** Takes it; elements in it are for comparison by their ids alone. */
        void take(T found) throws CadreException;
    }

    /**
     * Saves what was edited, then reads beside the window what a dialog offers.
     *
     * @throws CadreException if the present day cannot be told
     */
    public <T> void read(EditSession session, Program program, Reading<T> reading, Then<T> then)
            throws CadreException {
        if (database.save()) {
            var today = Today.in(session);
            Task<T> task = copy.task(session, work -> {
                var found = reading.in(work, new Counterparts(work).of(program), today);
                return monitor -> found;
            });
            runner.start(NLS.bind(Messages.Job_name, program.getName()), task,
                    found -> guarded(() -> then.take(found)));
        }
    }

    private interface Translation {
        Page of(Page page) throws CadreException;
    }

    private void start(Program program, Task<Page> task, Translation translation, Consumer<Answer> reply) {
        runner.start(NLS.bind(Messages.Job_name, program.getName()), task, page -> guarded(() -> {
            var answer = new Answer(program, translation.of(page));
            latest = Optional.of(answer);
            reply.accept(answer);
        }));
    }

    private interface Action {
        void run() throws CadreException;
    }

    private void guarded(Action action) {
        try {
            action.run();
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
    }
}
