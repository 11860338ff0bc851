/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingFactory;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.RunSnapshot;
import org.cadre.matching.proposal.MatchNumbers;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.solve.Resolving;
import org.cadre.matching.solve.What;
import org.cadre.model.Educator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what runs were solved from, and solves them again. */
@Component(service = Replays.class)
public class Replays {

    private static final Query<RunSnapshot> SNAPSHOTS = Query.all(Literals.RUN_SNAPSHOT, RunSnapshot.class);
    private static final String NOBODY = ""; //$NON-NLS-1$

    private final Matcher matcher;

    /** Compares with today's data by that service. */
    @Activate
    public Replays(@Reference Matcher matcher) {
        this.matcher = matcher;
    }

    /** Keeps a snapshot with a run. Changes elements and nothing else: run it inside an edit. */
    public static void keep(UnitOfWork work, MatchRun run, String packed) {
        var snapshot = MatchingFactory.eINSTANCE.createRunSnapshot();
        snapshot.setRun(run);
        snapshot.setData(packed);
        work.add(snapshot);
    }

    /** The snapshot of a run; empty for one that an earlier version of Cadre made. */
    public Optional<RunSnapshot> snapshot(UnitOfWork work, MatchRun run) throws CadreException {
        return work.load(SNAPSHOTS.where(Literals.RUN_SNAPSHOT__RUN, run)).stream().findFirst();
    }

    /**
     * Makes a run ready to be solved again from what it was solved from. Runs on the thread that owns the
     * unit of work; the task may run on any.
     *
     * @param today the present day in the district's time zone
     * @throws CadreException of kind INPUT if the run has no snapshot
     */
    public Task<Replay> prepare(UnitOfWork work, MatchRun run, LocalDate today) throws CadreException {
        var data = snapshot(work, run).map(RunSnapshot::getData)
                .orElseThrow(() -> CadreException.input(Messages.Replays_noSnapshot));
        var told = told(run);
        boolean same = matcher.fingerprint(work, run.getProgram(), today).equals(run.getFingerprint());
        long objective = run.getObjective();
        boolean optimal = run.isOptimal();
        return monitor -> {
            var numbers = Unpacking.unpack(data);
            var again = Resolving.solve(numbers, monitor);
            return new Replay(numbers.mentees().size(), matched(again), different(numbers, again),
                    isTold(numbers, told), objective, again.objective(), optimal, again.exact(), same,
                    pairs(numbers, again));
        };
    }

    /** Whom the run gave whom, by identities, as far as both have records. */
    private static Map<String, String> told(MatchRun run) {
        var told = new HashMap<String, String>();
        for (ProposedPair pair : run.getPairs()) {
            if (!pair.isHeld() && pair.getMentor() != null && pair.getMentee() != null) {
                told.put(id(pair.getMentee()), id(pair.getMentor()));
            }
        }
        run.getWaiting().stream().filter(waiting -> waiting.getMentee() != null)
                .forEach(waiting -> told.put(id(waiting.getMentee()), NOBODY));
        return told;
    }

    private static String id(Educator educator) {
        return educator.getUuid() == null ? NOBODY : educator.getUuid();
    }

    private static boolean isTold(MatchNumbers numbers, Map<String, String> told) {
        for (int row = 0; row < numbers.mentees().size(); row++) {
            var mentor = mentor(numbers, numbers.mentorOf()[row]);
            if (!told.getOrDefault(numbers.mentees().get(row), mentor).equals(mentor)) {
                return false;
            }
        }
        return true;
    }

    private static String mentor(MatchNumbers numbers, int number) {
        return number < 0 ? NOBODY : numbers.mentors().get(number);
    }

    private static int matched(What what) {
        return (int) Arrays.stream(what.mentorOf()).filter(mentor -> mentor >= 0).count();
    }

    private static List<Replay.Different> different(MatchNumbers numbers, What again) {
        var different = new ArrayList<Replay.Different>();
        for (int row = 0; row < numbers.mentees().size(); row++) {
            if (again.mentorOf()[row] != numbers.mentorOf()[row]) {
                different.add(new Replay.Different(numbers.mentees().get(row),
                        mentor(numbers, numbers.mentorOf()[row]), mentor(numbers, again.mentorOf()[row])));
            }
        }
        return different;
    }

    private static List<Replay.Pair> pairs(MatchNumbers numbers, What again) {
        var pairs = new ArrayList<Replay.Pair>();
        numbers.held().forEach(held -> pairs.add(new Replay.Pair(held.mentee(), held.mentor(), true)));
        for (int row = 0; row < numbers.mentees().size(); row++) {
            pairs.add(new Replay.Pair(numbers.mentees().get(row), mentor(numbers, again.mentorOf()[row]),
                    false));
        }
        return pairs;
    }
}
