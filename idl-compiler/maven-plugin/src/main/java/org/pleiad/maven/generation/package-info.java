/**
 * One run of a goal: look whether anything changed, compile, report, write, forget what is no longer made.
 *
 * <p>Start reading at {@link org.pleiad.maven.generation.Generation}.
 *
 * <pre>{@code
 * Outcome outcome = new Generation(request, log).run();
 * }</pre>
 */
package org.pleiad.maven.generation;
