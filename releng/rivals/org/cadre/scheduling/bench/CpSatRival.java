package org.cadre.scheduling.bench;

import java.util.ArrayList;
import java.util.List;

import org.cadre.scheduling.kernel.PlacementProblem;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** Google OR-Tools' CP-SAT. Compiled and run by releng/bench only, never shipped. */
public final class CpSatRival implements WindowRival {

    public CpSatRival() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools 9.15 CP-SAT, 2 workers";
    }

    @Override
    public Answer solve(PlacementProblem problem, double seconds) {
        long start = System.nanoTime();
        var model = new Model(problem);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(2).setMaxTimeInSeconds(seconds).setRandomSeed(1);
        var status = solver.solve(model.model);
        double took = (System.nanoTime() - start) / 1e9;
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Answer(found ? Math.round(solver.objectiveValue()) : Long.MAX_VALUE,
                Math.round(Math.ceil(solver.bestObjectiveBound() - 1e-6)), took);
    }

    /** The problem as a textbook would write it. */
    private static final class Model {
        private final CpModel model = new CpModel();
        private final PlacementProblem problem;
        private final LinearExprBuilder objective = LinearExpr.newBuilder();
        private final LinearExprBuilder money = LinearExpr.newBuilder();
        private final List<LinearExprBuilder> meters = new ArrayList<>();
        private final List<Integer> users = new ArrayList<>();

        Model(PlacementProblem problem) {
            this.problem = problem;
            int all = problem.pools() == 0 ? 0 : problem.endMeter(problem.pools() - 1);
            for (int meter = 0; meter < all; meter++) {
                meters.add(LinearExpr.newBuilder());
                users.add(0);
            }
            for (int session = 0; session < problem.sessions(); session++) {
                addSession(session);
            }
            for (int pool = 0; pool < problem.pools(); pool++) {
                addPool(pool);
            }
            if (problem.budget() != Long.MAX_VALUE) {
                model.addLessOrEqual(money.build(), problem.budget());
            }
            model.minimize(objective.build());
        }

        private void addSession(int session) {
            var out = model.newBoolVar("");
            objective.addTerm(out, problem.unplacedCost(session));
            var one = new ArrayList<BoolVar>(List.of(out));
            for (int time = problem.firstTime(session); time < problem.endTime(session); time++) {
                one.add(addTime(time));
            }
            model.addExactlyOne(one.toArray(BoolVar[]::new));
        }

        private BoolVar addTime(int time) {
            var chosen = model.newBoolVar("");
            objective.addTerm(chosen, problem.timeCost(time));
            use(chosen, problem.metersOfTime(time));
            for (int need = problem.firstNeed(time); need < problem.endNeed(time); need++) {
                var ways = LinearExpr.newBuilder();
                for (int way = problem.firstWay(need); way < problem.endWay(need); way++) {
                    boolean only = problem.endWay(need) - problem.firstWay(need) == 1;
                    var taken = only ? chosen : model.newBoolVar("");
                    ways.addTerm(taken, 1);
                    objective.addTerm(taken, problem.wayCost(way));
                    money.addTerm(taken, problem.wayMoney(way));
                    use(taken, problem.metersOfWay(way));
                }
                if (problem.endWay(need) - problem.firstWay(need) > 1) {
                    model.addEquality(ways.build(), chosen);
                }
            }
            return chosen;
        }

        private void use(BoolVar taken, int[] run) {
            for (int meter : run) {
                meters.get(meter).addTerm(taken, 1);
                users.set(meter, users.get(meter) + 1);
            }
        }

        private void addPool(int pool) {
            int most = 0;
            for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
                most = Math.max(most, users.get(meter));
            }
            int capacity = Math.min(problem.capacity(pool), most);
            if (problem.levelCost(pool, 2) == 0) {
                for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
                    if (users.get(meter) > capacity) {
                        model.addLessOrEqual(meters.get(meter).build(), capacity);
                    }
                }
            } else if (capacity > 0) {
                addPriced(pool, capacity);
            } else {
                forbid(pool);
            }
        }

        private void forbid(int pool) {
            for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
                model.addEquality(meters.get(meter).build(), 0);
            }
        }

        /** Every unit of the level has its price, which never falls, so that units are used in order. */
        private void addPriced(int pool, int capacity) {
            var level = LinearExpr.newBuilder();
            for (int unit = 1; unit <= Math.min(capacity, 40); unit++) {
                IntVar used = model.newBoolVar("");
                level.addTerm(used, 1);
                objective.addTerm(used, problem.levelCost(pool, unit) - problem.levelCost(pool, unit - 1));
                money.addTerm(used, problem.unitMoney(pool));
            }
            var height = level.build();
            for (int meter = problem.firstMeter(pool); meter < problem.endMeter(pool); meter++) {
                model.addLessOrEqual(meters.get(meter).build(), height);
            }
        }
    }
}
