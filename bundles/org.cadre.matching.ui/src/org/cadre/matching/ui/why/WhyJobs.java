/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Counterparts;
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
 * Answers questions about the matches of programs in the background and tells those who listen. All methods
 * are called on the UI thread.
 */
@Component(service = WhyJobs.class)
public class WhyJobs {

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final Matcher matcher;
    private final ProgramPolicies policies;
    private final SavedCopy copy;
    private final List<Consumer<Answer>> listeners = new CopyOnWriteArrayList<>();
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

    /**
     * Calls back with every answer.
     *
     * @return what ends the subscription
     */
    public Runnable listen(Consumer<Answer> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
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
     * @throws CadreException if the present day cannot be told
     */
    public void ask(EditSession session, Program program, About about, Question question)
            throws CadreException {
        if (database.save()) {
            var today = Today.in(session);
            Task<Page> task = copy.task(session, work -> {
                var there = new Counterparts(work);
                var same = there.of(program);
                var who = about.in(there);
                var people = matcher.examine(work, same, policies.of(work, same), today, who.mentee());
                return monitor -> question.of(new Explainer(people, monitor), who);
            });
            start(program, task, page -> page.in(new Counterparts(session.work())));
        }
    }

    /** Runs what makes a page that names nobody of another unit of work, and shows it. */
    public void start(Program program, Task<Page> task) {
        start(program, task, page -> page);
    }

    private interface Translation {
        Page of(Page page) throws CadreException;
    }

    private void start(Program program, Task<Page> task, Translation translation) {
        runner.start(NLS.bind(Messages.Job_name, program.getName()), task, page -> {
            try {
                tell(new Answer(program, translation.of(page)));
            } catch (CadreException e) {
                errors.show(e.getStatus());
            }
        });
    }

    private void tell(Answer answer) {
        latest = Optional.of(answer);
        listeners.forEach(listener -> listener.accept(answer));
    }
}
