/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.cadre.matching.proposal.GoalNumbers;
import org.cadre.matching.proposal.MatchNumbers;

/**
 * Packs the numbers of a match: costs as differences to the one before, small numbers in few bytes, deflated,
 * as Base64. {@link Unpacking} reads it.
 */
public final class Packing {

    /** Ends the packed text, if something else stands behind it. */
    public static final char END = '.';
    /** What every packed text begins with once it is unpacked; the last byte is the version. */
    static final int FORMAT = 0x434D5203;
    /** For an identity that is no UUID. */
    static final int TEXT = 0;
    /** For an identity that is a UUID. */
    static final int UUID_BITS = 1;

    private final DataOutputStream out;
    private final Runnable step;

    private Packing(DataOutputStream out, Runnable step) {
        this.out = out;
        this.step = step;
    }

    /**
     * Returns the numbers as text.
     *
     * @param step called again and again; may throw to stop the work
     */
    public static String pack(MatchNumbers numbers, Runnable step) {
        var bytes = new ByteArrayOutputStream();
        // Bytes repeat, hardly phrases of them, so that looking for these would only take time.
        var deflater = new Deflater();
        deflater.setStrategy(Deflater.HUFFMAN_ONLY);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            new Packing(out, step).write(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        } finally {
            deflater.end();
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private void write(MatchNumbers numbers) throws IOException {
        out.writeInt(FORMAT);
        ids(numbers.mentors());
        ids(numbers.mentees());
        doubles(numbers.rooms());
        doubles(numbers.loads());
        small(numbers.unmatchedCost());
        for (int row = 0; row < numbers.pairs().length; row++) {
            step.run();
            row(numbers.pairs()[row]);
            small(numbers.leftOut()[row] == Integer.MAX_VALUE ? 0 : numbers.leftOut()[row] + 1);
            small(numbers.mentorOf()[row] + 1);
        }
        small(numbers.held().size());
        for (var held : numbers.held()) {
            id(held.mentor());
            id(held.mentee());
            small(held.score());
        }
        out.writeLong(numbers.objective());
        out.writeLong(numbers.bound());
        goal(numbers.goal());
    }

    private void goal(GoalNumbers goal) throws IOException {
        small(goal == null ? 0 : 1);
        if (goal == null) {
            return;
        }
        many(new int[] {goal.policyCost(), goal.mostCost(), goal.keepBonus(), goal.spread(), goal.dominant()});
        many(goal.kept());
        many(goal.most());
        many(goal.forced());
        doubles(goal.limits());
        doubles(goal.carried());
        out.writeDouble(goal.load());
        var schools = goal.schools();
        many(schools.of());
        many(schools.matched());
        many(new int[] {schools.needed() ? 1 : 0, schools.most()});
        many(schools.exempt());
        small(goal.groups().size());
        for (int i = 0; i < goal.allowed().length; i++) {
            many(goal.groups().get(i));
            out.writeLong(goal.allowed()[i]);
        }
        many(goal.waited());
    }

    private void many(int[] numbers) throws IOException {
        small(numbers.length);
        for (int number : numbers) {
            small(number + 1);
        }
    }

    private void row(long[] pairs) throws IOException {
        small(pairs.length);
        int last = 0;
        for (long pair : pairs) {
            int cost = (int) (pair >> Integer.SIZE);
            small(cost - last);
            last = cost;
        }
        for (long pair : pairs) {
            small((int) pair);
        }
    }

    private void ids(List<String> ids) throws IOException {
        small(ids.size());
        for (var id : ids) {
            id(id);
        }
    }

    private void id(String id) throws IOException {
        try {
            var uuid = UUID.fromString(id);
            if (uuid.toString().equals(id)) {
                out.writeByte(UUID_BITS);
                out.writeLong(uuid.getMostSignificantBits());
                out.writeLong(uuid.getLeastSignificantBits());
                return;
            }
        } catch (IllegalArgumentException e) {
            // An identity that is no UUID is written as it is.
        }
        out.writeByte(TEXT);
        out.writeUTF(id);
    }

    private void doubles(double[] values) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private void small(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
