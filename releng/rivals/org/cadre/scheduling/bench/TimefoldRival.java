package org.cadre.scheduling.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import org.cadre.scheduling.kernel.PlacementProblem;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;

/**
 * Timefold (community edition, Apache-2.0): its default construction, then its default local search. Every session
 * is an entity whose one variable is a time with a way for each need, so that one move changes both; there are
 * no swaps, since no two sessions can have the same of these. Scores are counted incrementally by hand, which is
 * faster than by constraint streams. Compiled and run by releng/bench only, never shipped.
 */
public final class TimefoldRival implements WindowRival {

    /** Kept, since a logger without anybody who holds it forgets its level. */
    private final Logger logger = Logger.getLogger("ai.timefold");

    public TimefoldRival() {
        logger.setLevel(Level.WARNING);
    }

    @Override
    public String name() {
        return "Timefold 2.2";
    }

    @Override
    public Answer solve(PlacementProblem problem, double seconds) {
        long start = System.nanoTime();
        var config = new SolverConfig().withSolutionClass(Schedule.class).withEntityClasses(Visit.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(Counter.class))
                .withPhases(new ConstructionHeuristicPhaseConfig(), new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(new ChangeMoveSelectorConfig()))
                .withRandomSeed(1L).withTerminationSpentLimit(Duration.ofMillis((long) (1_000 * seconds)));
        var solver = SolverFactory.<Schedule>create(config).buildSolver();
        var best = solver.solve(new Schedule(problem));
        double took = (System.nanoTime() - start) / 1e9;
        boolean fits = best.score != null && best.score.hardScore() == 0;
        return new Answer(fits ? -best.score.softScore() : Long.MAX_VALUE, -1, took);
    }

    /** A session at a time with its needs met: what it costs, and what it runs up. */
    public record Place(int time, long cost, long money, int[] meters) {
    }

    /** A session. */
    @PlanningEntity
    public static class Visit {
        @PlanningId
        public Integer id;
        @ValueRangeProvider
        public List<Place> places;
        @PlanningVariable(allowsUnassigned = true)
        public Place place;

        public Visit() {
            // for the solver's copies
        }

        Visit(PlacementProblem problem, int session) {
            id = session;
            places = IntStream.range(problem.firstTime(session), problem.endTime(session)).boxed()
                    .flatMap(time -> placesAt(problem, time).stream()).toList();
        }

        private static List<Place> placesAt(PlacementProblem problem, int time) {
            var found = List.of(new Place(time, problem.timeCost(time), 0, problem.metersOfTime(time)));
            for (int need = problem.firstNeed(time); need < problem.endNeed(time); need++) {
                var more = new ArrayList<Place>();
                for (var one : found) {
                    for (int way = problem.firstWay(need); way < problem.endWay(need); way++) {
                        more.add(new Place(time, one.cost + problem.wayCost(way),
                                one.money + problem.wayMoney(way), IntStream.concat(IntStream.of(one.meters),
                                        IntStream.of(problem.metersOfWay(way))).toArray()));
                    }
                }
                found = List.copyOf(more);
            }
            return found;
        }
    }

    /** All sessions. */
    @PlanningSolution
    public static class Schedule {
        @PlanningEntityCollectionProperty
        public List<Visit> visits;
        @PlanningScore
        public HardSoftScore score;
        public PlacementProblem problem;

        public Schedule() {
            // for the solver's copies
        }

        Schedule(PlacementProblem problem) {
            this.problem = problem;
            visits = IntStream.range(0, problem.sessions()).mapToObj(session -> new Visit(problem, session))
                    .toList();
        }
    }

    /** Keeps levels of pools, money and cost up to date. Hard: units over capacity or budget. Soft: the cost. */
    public static final class Counter implements IncrementalScoreCalculator<Schedule, HardSoftScore> {
        private PlacementProblem problem;
        private int[] usage;
        private int[] level;
        private long cost;
        private long money;
        private long excess;

        @Override
        public void resetWorkingSolution(Schedule schedule) {
            problem = schedule.problem;
            level = new int[problem.pools()];
            usage = new int[level.length == 0 ? 0 : problem.endMeter(level.length - 1)];
            cost = IntStream.range(0, problem.sessions()).mapToLong(problem::unplacedCost).sum();
            money = 0;
            excess = 0;
            schedule.visits.forEach(visit -> count(visit, 1));
        }

        @Override
        public void beforeVariableChanged(Object entity, String variable) {
            count((Visit) entity, -1);
        }

        @Override
        public void afterVariableChanged(Object entity, String variable) {
            count((Visit) entity, 1);
        }

        @Override
        public HardSoftScore calculateScore() {
            return HardSoftScore.of(-excess - Math.max(0, money - problem.budget()), -cost);
        }

        private void count(Visit visit, int sign) {
            var place = visit.place;
            if (place == null) {
                return;
            }
            cost += sign * (place.cost - problem.unplacedCost(visit.id));
            money += sign * place.money;
            for (int meter : place.meters) {
                usage[meter] += sign;
                settle(problem.pool(meter), usage[meter], sign);
            }
        }

        private void settle(int pool, int used, int sign) {
            int now = sign > 0 ? Math.max(level[pool], used) : highest(pool, used);
            if (now != level[pool]) {
                cost += problem.levelCost(pool, now) - problem.levelCost(pool, level[pool]);
                money += (long) (now - level[pool]) * problem.unitMoney(pool);
                int most = problem.capacity(pool);
                excess += Math.max(0, now - most) - Math.max(0, level[pool] - most);
                level[pool] = now;
            }
        }

        private int highest(int pool, int used) {
            if (used + 1 < level[pool]) {
                return level[pool];
            }
            int highest = 0;
            for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
                highest = Math.max(highest, usage[meter]);
            }
            return highest;
        }
    }
}
