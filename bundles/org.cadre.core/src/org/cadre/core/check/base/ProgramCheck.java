/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PeopleQuery;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Programs have a name of their own and queries that can be understood. */
@Component
@SuppressWarnings("nls")
public class ProgramCheck implements Check {

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var findings = new ArrayList<Finding>();
        var names = new HashSet<String>();
        for (var program : work.load(Roots.PROGRAMS)) {
            name(program, names).ifPresent(findings::add);
            query(program, program.getMentorQuery(), Messages.Programs_mentorQuery).ifPresent(findings::add);
            query(program, program.getMenteeQuery(), Messages.Programs_menteeQuery).ifPresent(findings::add);
            program.getParticipations().stream().filter(p -> p.getEducator() == null)
                    .map(p -> Finding.of(Severity.ERROR, p, "participation.person",
                            NLS.bind(Messages.Check_participationPerson, ElementName.of(program))))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> name(Program program, Set<String> names) {
        var name = Folding.fold(program.getName());
        if (name.isEmpty()) {
            return Optional.of(Finding.of(Severity.ERROR, program, "program.name",
                    Messages.Check_programName));
        }
        return names.add(name) ? Optional.empty()
                : Optional.of(Finding.of(Severity.ERROR, program, "program.name.shared",
                        NLS.bind(Messages.Check_programNameShared, program.getName())));
    }

    private static Optional<Finding> query(Program program, String query, String which) {
        if (query == null || query.isBlank()) {
            return Optional.empty();
        }
        try {
            PeopleQuery.parse(query);
            return Optional.empty();
        } catch (CadreException e) {
            return Optional.of(Finding.of(Severity.ERROR, program, "program.query",
                    NLS.bind(Messages.Check_programQuery, ElementName.of(program), which + e.getMessage())));
        }
    }
}
