/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.io.IOException;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.testing.World;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the reader of match policies; what it accepts is written and read again. */
public class PolicyFuzz implements FuzzTarget {

    private final Policies policies = World.POLICIES;
    private final Scratch scratch;

    public PolicyFuzz() throws IOException {
        scratch = new Scratch();
    }

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of(policies.write(policies.preset())), Sample.of("""
                { "format": "cadre-match-policy", "version": 1,
                  "criteria": { "subject": { "weight": 1 }, "travel": {"weight": 2, "farKilometers": 12.5}},
                  "rules": {"not-again": {"on": false, "note": "x"}}, "candidates": 7 }"""),
                Sample.of(PolicySamples.FULL));
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var policy = policies.read(scratch.write("policy.json", input));
        if (number % 8 == 0 && !policies.parse(policies.write(policy), "copy").equals(policy)) {
            throw new AssertionError("comes back as something else: " + policy);
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
