/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Places sessions in a window under side constraints, in plain numbers.
 * <p>
 * Build a {@link org.cadre.scheduling.kernel.PlacementProblem}: every session has times, every time has needs
 * (a class to be covered, a room), every need has ways to meet it, and times and ways run up meters whose
 * pools are limited or priced. {@link org.cadre.scheduling.kernel.PlacementSolver} places them and bounds how
 * far the result may be from the best; {@link org.cadre.scheduling.kernel.PlacementRepair} mends a plan with
 * the fewest moves. All answers are the same on every run and system.
 */
package org.cadre.scheduling.kernel;
