/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import org.cadre.matching.fair.OptionTexts;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.Policy;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a run strives for instead of what the policy says. */
final class AimOption {

    @Option(names = "--aim", paramLabel = "AIM", descriptionKey = "match.aim",
            converter = AimConverter.class)
    private Aim aim;

    @Option(names = "--keep-bonus", paramLabel = "POINTS", descriptionKey = "match.keepBonus",
            converter = BonusConverter.class)
    private Integer keepBonus;

    /** The policy with what was asked for. */
    Policy over(Policy policy) {
        var changed = aim == null ? policy : policy.withAim(aim);
        return keepBonus == null ? changed : changed.withKeepBonus(keepBonus);
    }

    static class AimConverter implements ITypeConverter<Aim> {
        @Override
        public Aim convert(String value) {
            return Aim.of(value).orElseThrow(() -> new TypeConversionException(
                    OptionTexts.unknownAim(value)));
        }
    }

    static class BonusConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            boolean number = value.matches("\\d{1,5}"); //$NON-NLS-1$
            if (!number || Integer.parseInt(value) > Policy.MOST_KEEP_BONUS) {
                throw new TypeConversionException(OptionTexts.wrongBonus(value));
            }
            return Integer.valueOf(value);
        }
    }
}
