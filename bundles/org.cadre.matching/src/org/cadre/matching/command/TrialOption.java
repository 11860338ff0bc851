/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.matching.Messages;
import org.cadre.matching.run.TrialPeriod;
import org.cadre.model.Mentorship;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** The option {@code --trial} of commands that publish pairs. */
public final class TrialOption {

    @Option(names = "--trial", paramLabel = "DAYS|DATE", descriptionKey = "match.trial")
    private String trial;

    /** What the user asked for; none if she did not. */
    public TrialPeriod period() throws CadreException {
        return trial == null ? TrialPeriod.NONE : TrialPeriod.parse(trial);
    }

    /** Until when pairs that are published on a day are on trial, as a sentence; empty if they are not. */
    public Optional<String> text(Collection<Mentorship> pairs, LocalDate day) throws CadreException {
        var period = period();
        var ends = pairs.stream().flatMap(pair -> period.of(pair, day).stream()).map(LocalDate::toString)
                .distinct().sorted().collect(Collectors.joining(", ")); //$NON-NLS-1$
        return ends.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.Trial_until, ends));
    }
}
