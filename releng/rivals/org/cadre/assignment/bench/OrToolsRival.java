package org.cadre.assignment.bench;

import org.cadre.assignment.MatchProblem;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** Google OR-Tools' minimum-cost flow. Compiled and run by releng/bench only, never shipped. */
public final class OrToolsRival implements Rival {

    public OrToolsRival() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools 9.15 MinCostFlow";
    }

    @Override
    public long solve(MatchProblem problem, int[] sources, int[] targets, int[] costs, int unassignedCost) {
        int people = problem.sources();
        int sink = people + problem.targets();
        var flow = new MinCostFlow(sink + 1, sources.length + sink);
        for (int i = 0; i < sources.length; i++) {
            flow.addArcWithCapacityAndUnitCost(sources[i], people + targets[i], 1, costs[i]);
        }
        for (int source = 0; source < people; source++) {
            flow.addArcWithCapacityAndUnitCost(source, sink, 1, unassignedCost);
            flow.setNodeSupply(source, 1);
        }
        for (int target = 0; target < problem.targets(); target++) {
            flow.addArcWithCapacityAndUnitCost(people + target, sink, problem.capacity(target), 0);
        }
        flow.setNodeSupply(sink, -people);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return flow.getOptimalCost();
    }
}
