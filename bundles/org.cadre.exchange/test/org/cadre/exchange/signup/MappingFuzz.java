/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the reader of column mappings; what it accepts is written and read again. */
public class MappingFuzz implements FuzzTarget {

    private final Scratch scratch;

    public MappingFuzz() throws IOException {
        scratch = new Scratch();
    }

    @Override
    public String name() {
        return "mapping";
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of("""
                {"columns": {"Timestamp": "timestamp", "Email Address": "email", "Número": "staff_id",
                  "Languages": "languages", "T-shirt": "note"}, "defaultRole": "mentor"}
                """), Sample.of("{\"columns\": {\"a\": \"EMAIL\"}, \"defaultRole\": null}"),
                Sample.of("{\"columns\": {}}"));
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var mapping = MappingFile.read(scratch.write("mapping.json", input));
        if (number % 8 == 0) {
            var copy = scratch.resolve("copy.json");
            MappingFile.write(mapping, copy);
            if (!MappingFile.read(copy).equals(mapping)) {
                throw new AssertionError("comes back as something else: " + mapping);
            }
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
