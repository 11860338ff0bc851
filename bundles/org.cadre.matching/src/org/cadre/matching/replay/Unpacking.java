/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.InflaterInputStream;

import org.cadre.core.CadreException;
import org.cadre.matching.proposal.GoalNumbers;
import org.cadre.matching.proposal.MatchNumbers;

/** Reads what {@link Packing} wrote. */
final class Unpacking {

    private static final int VERSION_BITS = 0xFF;
    private static final int WITHOUT_GOAL = 0x434D5201;
    private static final int WITHOUT_WAITED = 0x434D5202;

    private final DataInputStream in;

    private Unpacking(DataInputStream in) {
        this.in = in;
    }

    /**
     * Returns the numbers.
     *
     * @throws CadreException of kind INPUT if the text is damaged or was written by a newer version
     */
    static MatchNumbers unpack(String text) throws CadreException {
        try (var in = new DataInputStream(new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(numbers(text)))))) {
            int format = in.readInt();
            if ((format & ~VERSION_BITS) == (Packing.FORMAT & ~VERSION_BITS) && format > Packing.FORMAT) {
                throw CadreException.input(Messages.Unpacking_newer);
            }
            if (format != Packing.FORMAT && format != WITHOUT_GOAL && format != WITHOUT_WAITED) {
                throw CadreException.input(Messages.Unpacking_damaged);
            }
            return new Unpacking(in).read(format);
        } catch (IOException | RuntimeException e) {
            throw CadreException.failure(Messages.Unpacking_damaged, e);
        }
    }

    private static String numbers(String text) {
        int end = text.indexOf(Packing.END);
        return end < 0 ? text : text.substring(0, end);
    }

    private MatchNumbers read(int format) throws IOException {
        var mentors = ids();
        var mentees = ids();
        double[] rooms = doubles(mentors.size());
        double[] loads = doubles(mentees.size());
        int unmatchedCost = small();
        int rows = mentees.size();
        long[][] pairs = new long[rows][];
        int[] leftOut = new int[rows];
        int[] mentorOf = new int[rows];
        for (int row = 0; row < rows; row++) {
            pairs[row] = row();
            int least = small();
            leftOut[row] = least == 0 ? Integer.MAX_VALUE : least - 1;
            mentorOf[row] = small() - 1;
        }
        return new MatchNumbers(mentors, mentees, rooms, loads, pairs, leftOut, unmatchedCost, held(),
                mentorOf, in.readLong(), in.readLong(),
                format == WITHOUT_GOAL || small() == 0 ? null
                        : goal(mentors.size(), format != WITHOUT_WAITED));
    }

    private GoalNumbers goal(int mentors, boolean withWaited) throws IOException {
        int[] terms = many();
        int[] kept = many();
        int[] most = many();
        int[] forced = many();
        double[] limits = doubles(mentors);
        double[] carried = doubles(mentors);
        double load = in.readDouble();
        int[] schoolOf = many();
        int[] matched = many();
        int[] care = many();
        var schools = new GoalNumbers.Schools(schoolOf, matched, care[0] == 1, care[1], many());
        var groups = new ArrayList<int[]>();
        long[] allowed = new long[small()];
        for (int i = 0; i < allowed.length; i++) {
            groups.add(many());
            allowed[i] = in.readLong();
        }
        return new GoalNumbers(terms[0], terms[1], kept, terms[2], terms[3], limits, carried, load, schools,
                most, forced, terms[4], groups, allowed, withWaited ? many() : new int[0]);
    }

    private int[] many() throws IOException {
        int[] numbers = new int[small()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = small() - 1;
        }
        return numbers;
    }

    private List<MatchNumbers.Held> held() throws IOException {
        var held = new ArrayList<MatchNumbers.Held>();
        for (int i = small(); i > 0; i--) {
            held.add(new MatchNumbers.Held(id(), id(), small()));
        }
        return held;
    }

    private long[] row() throws IOException {
        int[] costs = new int[small()];
        int last = 0;
        for (int i = 0; i < costs.length; i++) {
            last += small();
            costs[i] = last;
        }
        long[] pairs = new long[costs.length];
        for (int i = 0; i < costs.length; i++) {
            pairs[i] = (long) costs[i] << Integer.SIZE | small();
        }
        return pairs;
    }

    private List<String> ids() throws IOException {
        var ids = new ArrayList<String>();
        for (int i = small(); i > 0; i--) {
            ids.add(id());
        }
        return ids;
    }

    private String id() throws IOException {
        return in.readByte() == Packing.TEXT ? in.readUTF()
                : new UUID(in.readLong(), in.readLong()).toString();
    }

    private double[] doubles(int count) throws IOException {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    private int small() throws IOException {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            shift += 7;
        } while ((next & 0x80) != 0);
        return number;
    }
}
