/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The prices and limits by which a program's sessions are placed: values, a strict file format, one per
 * program.
 */
package org.cadre.scheduling.rules;
