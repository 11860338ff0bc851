/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.people.PeopleQuery;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.model.CadreFactory;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * Creates, finds and edits programs. Changes go in two steps, so that they can run inside an edit: {@link
 * #validate} refuses what is wrong, {@link #apply} then cannot fail.
 */
@Component(service = ProgramService.class)
public class ProgramService {

    /**
     * Returns the program of that name; case, accents and spacing do not count.
     *
     * @throws CadreException of kind INPUT, naming similar ones, if there is none
     */
    public Program find(UnitOfWork work, String name) throws CadreException {
        var named = named(work, name);
        if (named.isPresent()) {
            return named.get();
        }
        var names = work.load(Roots.PROGRAMS).stream().map(Program::getName).filter(n -> n != null).toList();
        if (names.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Programs_noneYet, name));
        }
        var near = Nearest.to(name, names);
        throw CadreException.input(NLS.bind(Messages.Programs_notFound, name,
                String.join(", ", near.isEmpty() ? names : near))); //$NON-NLS-1$
    }

    /**
     * Refuses a draft without a name, with a name that another program has, with an end before its start, or
     * with a query that cannot be understood.
     *
     * @param edited the program that the draft is to change; null for a new one
     */
    public void validate(UnitOfWork work, ProgramDraft draft, Program edited) throws CadreException {
        if (draft.name().isEmpty()) {
            throw CadreException.input(Messages.Programs_nameMissing);
        }
        if (named(work, draft.name()).filter(p -> p != edited).isPresent()) {
            throw CadreException.input(NLS.bind(Messages.Programs_nameTaken, draft.name()));
        }
        if (draft.start() != null && draft.end() != null && !draft.start().isBefore(draft.end())) {
            throw CadreException.input(NLS.bind(Messages.Programs_endBeforeStart, draft.start(),
                    draft.end()));
        }
        validateQuery(draft.mentorQuery(), Messages.Programs_mentorQuery);
        validateQuery(draft.menteeQuery(), Messages.Programs_menteeQuery);
    }

    /** Validates a draft and returns a new program that says so, still to be added to the unit of work. */
    public Program create(UnitOfWork work, ProgramDraft draft) throws CadreException {
        validate(work, draft, null);
        var program = CadreFactory.eINSTANCE.createProgram();
        apply(draft, program);
        return program;
    }

    /** Makes a program say what a valid draft says. */
    public void apply(ProgramDraft draft, Program program) {
        program.setName(draft.name());
        program.setPurpose(orNull(draft.purpose()));
        program.setStart(draft.start());
        program.setEnd(draft.end());
        program.setMentorQuery(orNull(draft.mentorQuery()));
        program.setMenteeQuery(orNull(draft.menteeQuery()));
    }

    private static Optional<Program> named(UnitOfWork work, String name) throws CadreException {
        return work.load(Roots.PROGRAMS).stream().filter(p -> Folding.same(p.getName(), name)).findFirst();
    }

    private static void validateQuery(String query, String which) throws CadreException {
        if (query.isEmpty()) {
            return;
        }
        try {
            PeopleQuery.parse(query);
        } catch (CadreException e) {
            throw CadreException.input(which + e.getMessage());
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
