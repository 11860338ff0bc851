/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.io.IOException;
import java.util.List;

import org.cadre.core.CadreException;

/** An importer that has to bear any input. Implementations have a public constructor without parameters. */
public interface FuzzTarget extends AutoCloseable {

    /** The name under which it is run and reported. */
    String name();

    /** Valid inputs, and whatever else mutations should start from; small ones. */
    List<Sample> samples() throws IOException;

    /** Returns the file that is fed for a mutated sample. */
    default byte[] pack(Sample mutated, Draw draw) {
        return mutated.content();
    }

    /**
     * Imports an input.
     *
     * @param input the file, as {@link #pack} made it
     * @param number tells which input it is, to do costly things only with some
     * @throws CadreException if it is refused as it should be; everything else that is thrown is a finding
     */
    void feed(byte[] input, long number) throws CadreException, IOException;

    @Override
    default void close() throws IOException {
        // nothing is held
    }
}
