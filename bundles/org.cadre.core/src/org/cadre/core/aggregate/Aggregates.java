/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.cadre.core.CadreException;
import org.cadre.core.people.QuerySyntaxException;
import org.cadre.core.people.Employments;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.eclipse.osgi.util.NLS;

/**
 * Counts people and pairs of a district on a day. The unit of work has to see everybody; what comes out shows
 * nobody, since every number under the limit is kept back, and what would give it away.
 */
@SuppressWarnings("nls")
public final class Aggregates {

    private final UnitOfWork work;
    private final LocalDate day;
    private final int limit;

    private Aggregates(UnitOfWork work, LocalDate day, int limit) {
        this.work = work;
        this.day = day;
        this.limit = limit;
    }

    /**
     * Counts.
     *
     * @param limit the smallest number that is shown, at least {@link AggregateReport#LIMIT}
     * @throws CadreException of kind INPUT if the limit is lower
     */
    public static AggregateReport of(UnitOfWork work, LocalDate day, int limit) throws CadreException {
        check(limit);
        return new Aggregates(work, day, limit).report();
    }

    /**
     * Checks that a limit is high enough.
     *
     * @throws CadreException of kind INPUT if it is not
     */
    public static void check(int limit) throws CadreException {
        if (limit < AggregateReport.LIMIT) {
            throw CadreException.input(NLS.bind(Messages.Aggregate_limit, AggregateReport.LIMIT));
        }
    }

    private AggregateReport report() throws CadreException {
        var programs = work.load(Roots.PROGRAMS);
        var educators = new Tally(List.of(Messages.Aggregate_educators));
        for (var educator : work.load(Roots.EDUCATORS)) {
            if (Employments.isEmployed(educator, day)) {
                educators.add(school(educator), Messages.Aggregate_educators);
            }
        }
        var names = programs.stream().map(Aggregates::name).toList();
        var mentors = new Tally(names);
        var mentees = new Tally(names.stream().flatMap(n -> List.of(column(n, true), column(n, false)).stream())
                .toList());
        for (var program : programs) {
            count(program, mentors, mentees);
        }
        var pairs = new Tally(names);
        for (var pair : work.load(Roots.MENTORSHIPS)) {
            var status = pair.getStatus() == null ? MentorshipStatus.PROPOSED : pair.getStatus();
            pairs.add(status.getLiteral(), pair.getProgram() == null ? Messages.Aggregate_unnamed
                    : name(pair.getProgram()));
        }
        var tables = List.of(educators.table("educators", Messages.Aggregate_educators, limit),
                mentors.table("mentors", Messages.Aggregate_mentors, limit),
                mentees.table("mentees", Messages.Aggregate_mentees, limit),
                pairs.table("pairs", Messages.Aggregate_pairs, limit));
        return new AggregateReport(day, limit, tables, meanCaseload());
    }

    private void count(Program program, Tally mentors, Tally mentees) throws CadreException {
        try {
            count(program, ProgramPools.of(work, program, day), mentors, mentees);
        } catch (QuerySyntaxException e) {
            return; // nobody is in a pool whose query cannot be read, which a check says; other programs count on
        }
    }

    private void count(Program program, ProgramPools pools, Tally mentors, Tally mentees) {
        for (PoolMember mentor : pools.mentors()) {
            mentors.add(school(mentor.educator()), name(program));
        }
        for (PoolMember mentee : pools.mentees()) {
            mentees.add(school(mentee.educator()), column(name(program), mentee.isMatched()));
        }
    }

    /** The mean over so few mentors or pairs that they could be told apart is kept back. */
    private OptionalDouble meanCaseload() throws CadreException {
        var running = new ArrayList<Mentorship>();
        for (var pair : work.load(Roots.MENTORSHIPS)) {
            if (pair.getMentor() != null && Mentorships.isRunning(pair, day)) {
                running.add(pair);
            }
        }
        long mentors = running.stream().map(Mentorship::getMentor).distinct().count();
        return mentors < limit ? OptionalDouble.empty()
                : OptionalDouble.of(Math.round(10 * Mentorships.load(running) / mentors) / 10.0);
    }

    private String school(Educator educator) {
        return Employments.schoolOn(educator, day).map(School::getName).orElse(Messages.Aggregate_noSchool);
    }

    private static String column(String program, boolean matched) {
        return NLS.bind(Messages.Aggregate_column, program,
                matched ? Messages.Aggregate_matched : Messages.Aggregate_waiting);
    }

    private static String name(Program program) {
        return program.getName() == null ? Messages.Aggregate_unnamed : program.getName();
    }
}
