/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * How often somebody tried in vain to open a database, kept beside its keys, so that starting again does not
 * help. After three tries each further one has to wait: 2, 4, 8 seconds and so on, five minutes at most. This
 * slows down who sits at the keyboard; who has a copy of the files is slowed down by the derivation of the
 * keys alone.
 */
public final class Tries {

    private static final int FREE = 3;
    private static final int DOUBLINGS = 8;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Path file;
    private final Clock clock;

    /**
     * @param folder the folder of the database
     * @param clock tells the time
     */
    public Tries(Path folder, Clock clock) {
        this.file = folder.resolve("keys.tries");
        this.clock = clock;
    }

    private record State(int wrong, Instant last) {
    }

    /** How long to wait before the next try. */
    public Duration untilNext() {
        var state = read();
        if (state.wrong() < FREE) {
            return Duration.ZERO;
        }
        var power = Math.min(DOUBLINGS, state.wrong() - FREE + 1);
        var delay = Duration.ofSeconds(1L << power);
        delay = delay.compareTo(LONGEST) > 0 || power == DOUBLINGS ? LONGEST : delay;
        var passed = Duration.between(state.last(), clock.instant());
        var left = passed.isNegative() ? delay : delay.minus(passed); // a clock set back does not help
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How many tries were in vain, not counting the one that is being made. */
    public int inVain() {
        return Math.max(0, read().wrong() - 1);
    }

    /** Counts a try; before it is made, so that killing the program does not undo it. */
    public void begin() throws CadreException {
        write(read().wrong() + 1);
    }

    /** Forgets the tries in vain, after one that was not. */
    public void succeed() throws CadreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Keys_unwritable, file), e);
        }
    }

    private void write(int wrong) throws CadreException {
        try {
            Replacement.write(file, (wrong + " " + clock.instant()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Keys_unwritable, file), e);
        }
    }

    /** What cannot be read counts as none: the file protects no more than patience. */
    private State read() {
        try {
            var parts = Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[0];
            return parts.length == 2 && parts[0].matches("\\d{1,9}")
                    ? new State(Integer.parseInt(parts[0]), Instant.parse(parts[1])) : none();
        } catch (IOException | DateTimeParseException e) {
            return none();
        }
    }

    private State none() {
        return new State(0, clock.instant());
    }
}
