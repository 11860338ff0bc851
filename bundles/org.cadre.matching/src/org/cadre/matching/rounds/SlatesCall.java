/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.talks.Slate;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.talks.SlateTerms;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "slates", description = "${bundle:match.slates.description}")
class SlatesCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "match.policy")
    private Path policy;

    @Option(names = "--size", paramLabel = "N", defaultValue = "3", descriptionKey = "match.slates.size")
    private int size;

    @Option(names = "--talks", paramLabel = "N", defaultValue = "0", descriptionKey = "match.slates.talks")
    private int talks;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "30",
            descriptionKey = "match.slates.minutes")
    private int minutes;

    @Option(names = "--answers-by", paramLabel = "DATE", descriptionKey = "match.slates.answersBy")
    private LocalDate answersBy;

    @Option(names = "--weight", paramLabel = "N", defaultValue = "30", descriptionKey = "match.slates.weight")
    private int weight;

    @Option(names = "--letters", paramLabel = "DIR", descriptionKey = "match.slates.letters")
    private Path letters;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table",
            descriptionKey = "match.format")
    private RoundFormat format;

    @Option(names = "--dry-run", descriptionKey = "match.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final RoundDesk desk;

    SlatesCall(Stores stores, RoundDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var terms = new SlateTerms(size, talks, minutes, answersBy);
        if (!terms.isPossible() || weight < 0 || weight > CriterionTerms.MOST_WEIGHT) {
            throw CadreException.input(NLS.bind(Messages.Slates_impossible, new Object[] {
                SlateTerms.MOST_SIZE, SlateTerms.MOST_TALKS, SlateTerms.MOST_MINUTES,
                CriterionTerms.MOST_WEIGHT }));
        }
        var progress = SubMonitor.convert(monitor, 10);
        try (var store = database.open(stores); var work = store.begin()) {
            var found = desk.program(work, program);
            var proposal = desk.slates(work, found, policy, terms, progress.split(8));
            if (proposal.talks() == 0) {
                throw CadreException.input(NLS.bind(Messages.Slates_nobody, program));
            }
            var files = dryRun ? List.<Path>of() : save(work, proposal, progress.split(2));
            return format.print(text(proposal, files), TalkLists.of(proposal), data(proposal, files));
        }
    }

    /** Files come first: if they cannot be written, no round is opened. */
    private List<Path> save(UnitOfWork work, SlateProposal proposal, IProgressMonitor monitor)
            throws CadreException {
        var session = new EditSession(work);
        var round = desk.rounds().open(session, proposal, weight);
        var files = letters == null ? List.<Path>of() : desk.letters(work, round, letters);
        desk.save(session, monitor);
        return files;
    }

    private String text(SlateProposal proposal, List<Path> files) {
        var text = SlateTexts.summary(proposal);
        if (!files.isEmpty()) {
            text += System.lineSeparator() + NLS.bind(Messages.Slates_letters, files.getFirst().getParent());
        }
        return text + System.lineSeparator() + (dryRun ? Messages.Slates_dryRun : Messages.Slates_saved);
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(SlateProposal proposal, List<Path> files) {
        var data = new LinkedHashMap<String, Object>(TalkLists.of(proposal).data());
        data.put("mentees", proposal.slates().size());
        data.put("without", proposal.slates().stream().filter(slate -> slate.meetings().isEmpty())
                .map(Slate::mentee).map(PersonName::show).toList());
        data.put("objective", proposal.objective());
        data.put("bound", proposal.bound());
        data.put("optimal", proposal.isOptimal());
        data.put("files", files.stream().map(Path::toString).toList());
        data.put("saved", !dryRun);
        return data;
    }
}
