/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.program.Substitutions;
import org.cadre.core.program.Trials;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.text.NameOrder;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.year.ChangeRequest;
import org.cadre.matching.year.YearTransfer;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/**
 * Who may have left, returned or joined in a program. Made on the thread that owns the elements; from then on
 * any thread may ask it, and takes the elements to its own unit of work by {@link YearTransfer}.
 */
public final class ChangeDraft {

    private final Program program;
    private final LocalDate today;
    private final List<Mentorship> pairs;
    private final Map<Educator, Long> mentees;
    private final Map<Educator, Mentorship> byMentee;
    private final ProgramPools pools;
    private final List<Educator> everybody;
    private final Map<ChangeKind, List<PersonLine>> people = new EnumMap<>(ChangeKind.class);
    private final List<PersonLine> mentors;

    /**
     * Looks at a program as it is today.
     *
     * @throws CadreException if people or queries of the program cannot be read
     */
    public ChangeDraft(UnitOfWork work, Program program, LocalDate today) throws CadreException {
        this.program = program;
        this.today = today;
        pairs = work.load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, program)).stream()
                .filter(pair -> pair.getMentor() != null && pair.getMentee() != null)
                .filter(pair -> pair.getStatus() != MentorshipStatus.ENDED && !Intervals.isOver(pair, today))
                .toList();
        mentees = pairs.stream().collect(Collectors.groupingBy(Mentorship::getMentor, Collectors.counting()));
        byMentee = pairs.stream().filter(pair -> !Substitutions.isTemporary(pair))
                .collect(Collectors.toMap(Mentorship::getMentee, pair -> pair, (one, other) -> one));
        pools = ProgramPools.of(work, program, today);
        everybody = work.load(Roots.EDUCATORS);
        for (var kind : ChangeKind.values()) {
            people.put(kind, lines(concerned(kind)));
        }
        mentors = lines(pairs.stream().filter(pair -> !Substitutions.isTemporary(pair))
                .map(Mentorship::getMentor).distinct().toList());
    }

    /** The present day. */
    public LocalDate today() {
        return today;
    }

    /** The program. */
    public Program program() {
        return program;
    }

    /** Those to whom it may have happened, by name. */
    public List<PersonLine> people(ChangeKind kind) {
        return people.get(kind);
    }

    private Collection<Educator> concerned(ChangeKind kind) {
        return switch (kind) {
            case LEFT, LEFT_PROGRAM, ON_LEAVE -> present();
            case RETURNED -> absent();
            case JOINED -> strangers();
            case TRIAL_KEPT, TRIAL_ENDED -> pairs.stream().filter(pair -> Trials.end(pair).isPresent())
                    .map(Mentorship::getMentee).toList();
            case WAITING -> List.of();
        };
    }

    /** The mentors who have mentees today, by name. */
    public List<PersonLine> mentors() {
        return mentors;
    }

    private Set<Educator> present() {
        var people = new LinkedHashSet<Educator>();
        pairs.forEach(pair -> people.addAll(List.of(pair.getMentor(), pair.getMentee())));
        Stream.concat(pools.mentors().stream(), pools.mentees().stream()).map(PoolMember::educator)
                .forEach(people::add);
        return people;
    }

    private List<Educator> absent() {
        return pools.exclusions().stream().filter(e -> e.reason() != Exclusion.Reason.NOT_EMPLOYED)
                .map(Exclusion::educator).distinct().toList();
    }

    private List<Educator> strangers() {
        var known = present();
        return everybody.stream().filter(person -> !known.contains(person)
                && Employments.isEmployed(person, today)).toList();
    }

    private List<PersonLine> lines(Collection<Educator> people) {
        return NameOrder.of(people, person -> person).stream()
                .map(person -> PersonLine.of(person, role(person), pair(person), today)).toList();
    }

    private Optional<Mentorship> pair(Educator mentee) {
        return Optional.ofNullable(byMentee.get(mentee));
    }

    private String role(Educator person) {
        if (mentees.containsKey(person)) {
            return Numbers.count(mentees.get(person), Messages.Person_mentorOne, Messages.Person_mentor);
        }
        return pair(person).map(pair -> NLS.bind(Messages.Person_mentee, PersonName.show(pair.getMentor())))
                .orElse(""); //$NON-NLS-1$
    }

    /** What the user said. */
    public ChangeRequest request(ChangeKind kind, List<PersonLine> people, LocalDate day, boolean waiting) {
        var changes = people.stream().map(line -> kind.of(line.person(), line.pair().orElse(null))).toList();
        return new ChangeRequest(program, day, changes, waiting || kind == ChangeKind.WAITING);
    }
}
