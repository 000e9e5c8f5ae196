/**
 * {@code pleiad completion}: lets a shell complete verbs and options.
 *
 * <p>Start reading at {@link org.pleiad.cli.completion.CompletionVerb}.
 *
 * <pre>{@code
 * source <(pleiad completion bash)
 * }</pre>
 */
package org.pleiad.cli.completion;
