/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.task.Task;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.why.Explainer;
import org.cadre.matching.why.Page;
import org.cadre.model.Educator;
import org.cadre.model.Program;
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

    private final TaskRunner runner;
    private final Matcher matcher;
    private final ProgramPolicies policies;
    private final List<Consumer<Answer>> listeners = new CopyOnWriteArrayList<>();
    private Optional<Answer> latest = Optional.empty();

    /** Answers with these services. */
    @Activate
    public WhyJobs(@Reference TaskRunner runner, @Reference Matcher matcher,
            @Reference ProgramPolicies policies) {
        this.runner = runner;
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
     * Asks about the match of a program as it is now.
     *
     * @param asked a mentee whose decided pair is looked at as if it could move; null for none
     * @param question makes a page of what is known
     * @throws CadreException if the program's queries or policy cannot be understood
     */
    public void ask(EditSession session, Program program, Educator asked, Function<Explainer, Page> question)
            throws CadreException {
        var people = matcher.examine(session.work(), program, policies.of(session.work(), program),
                Today.in(session), asked);
        start(program, monitor -> question.apply(new Explainer(people, monitor)));
    }

    /** Runs what makes a page and shows it. */
    public void start(Program program, Task<Page> task) {
        runner.start(NLS.bind(Messages.Job_name, program.getName()), task,
                page -> tell(new Answer(program, page)));
    }

    private void tell(Answer answer) {
        latest = Optional.of(answer);
        listeners.forEach(listener -> listener.accept(answer));
    }
}
