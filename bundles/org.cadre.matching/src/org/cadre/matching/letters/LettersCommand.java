/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.letters;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.letter.LetterKind;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.model.CadrePackage.Literals;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre match letters}. */
@Component(service = org.cadre.core.command.Command.class)
public class LettersCommand implements org.cadre.core.command.Command {

    private final Stores stores;
    private final ProgramService programs;
    private final DistrictDay day;

    /** Works with these services. */
    @Activate
    public LettersCommand(@Reference Stores stores, @Reference ProgramService programs,
            @Reference DistrictDay day) {
        this.stores = stores;
        this.programs = programs;
        this.day = day;
    }

    @Override
    public List<String> path() {
        return List.of("match", "letters"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new Call(this);
    }

    @Command(name = "letters", description = "${bundle:match.letters.description}")
    static class Call implements CommandRun {

        @Mixin
        private MatchDatabase database;

        @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
        private String program;

        @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "match.out")
        private Path out;

        @Option(names = "--to", paramLabel = "KIND", descriptionKey = "match.to")
        private Set<LetterKind> kinds = EnumSet.noneOf(LetterKind.class);

        private final LettersCommand command;

        Call(LettersCommand command) {
            this.command = command;
        }

        @Override
        public Outcome run(IProgressMonitor monitor) throws CoreException {
            try (var store = database.open(command.stores); var work = store.begin()) {
                var found = command.programs.find(work, program);
                var today = command.day.today(work);
                var pairs = work.load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, found)).stream()
                        .filter(pair -> pair.getMentor() != null && pair.getMentee() != null)
                        .filter(pair -> Mentorships.isRunning(pair, today)).toList();
                if (pairs.isEmpty()) {
                    throw CadreException.input(NLS.bind(Messages.Letters_nobody, found.getName()));
                }
                var source = new PairLetters();
                var wanted = kinds.isEmpty() ? EnumSet.allOf(LetterKind.class) : kinds;
                var letters = source.letters(work, pairs, today).stream()
                        .filter(letter -> wanted.contains(letter.kind())).toList();
                return outcome(pairs.size(), letters.stream().filter(letter -> letter.recipient() == null
                        && letter.kind() == LetterKind.PRINCIPAL).count(),
                        new LetterFiles(out, source).write(letters, wanted));
            }
        }

        @SuppressWarnings("nls")
        private static Outcome outcome(int pairs, long nobody, List<Path> files) {
            var data = new LinkedHashMap<String, Object>();
            data.put("pairs", pairs);
            data.put("withoutPrincipal", nobody);
            data.put("files", files.stream().map(Path::toString).toList());
            var text = NLS.bind(Messages.Letters_written, pairs, files.get(0).getParent());
            return Outcome.done(nobody == 0 ? text
                    : text + System.lineSeparator() + NLS.bind(Messages.Letters_noPrincipal, nobody), data);
        }
    }
}
