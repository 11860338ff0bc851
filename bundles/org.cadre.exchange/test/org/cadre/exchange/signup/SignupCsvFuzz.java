/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.testing.SharedFolder;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the sign-up import with text. */
public class SignupCsvFuzz implements FuzzTarget {

    private static final long LARGEST = 20_000;
    private static final List<String> FORMS = List.of(
            """
                    Timestamp,Email Address,I want to be a,How many mentees?,Languages,What would you like help with?,T-shirt
                    8/20/2026 14:03:11,ana@x.example,Mentor,2-3,"English, Spanish",Assessment,M
                    8/21/2026 9:00:00,BO@x.example,Mentee,,Vietnamese and English,"Planning; Families",L
                    8/21/2026 9:05:00,nobody@x.example,both,none,Klingon,,
                    """,
            """
                    Employee ID;Email;Role;Years of experience;Who would you like to work with?;Who would you rather not work with?
                    00100;ana@x.example;mentor;12;Bo Lee;
                    200;;mentee;2nd year;Ana García;"Di Lee, somebody else"
                    300;shared@x.example;;first;;
                    """,
            """
                    Formulario de inscripción 2026

                    Marca temporal\tCorreo electrónico\tQuiero ser\tIdiomas\t¿Cuándo está libre?
                    20/8/2026 14:03\tana@x.example\tMentora\tespañol, inglés\tlunes 9:00-10:00
                    21/8/2026 9:00\tbo@x.example\tAprendiz\tinglés\tmartes
                    """);

    final Scratch scratch;
    private final SignupDesk desk;

    public SignupCsvFuzz() throws IOException, CadreException {
        scratch = new Scratch();
        desk = new SignupDesk(scratch);
    }

    @Override
    public String name() {
        return "signups-csv";
    }

    @Override
    public List<Sample> samples() throws IOException {
        var samples = new ArrayList<>(FORMS.stream().map(Sample::of).toList());
        for (var file : SharedFolder.files("csv/csv-spectrum/csvs", LARGEST)) {
            samples.add(Sample.of(Files.readAllBytes(file)));
        }
        return samples;
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        desk.take(scratch.write("form.csv", input), number);
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
