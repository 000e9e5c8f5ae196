/**
 * Asking the sender of a value for its type. Start reading at {@link org.omg.SendingContext.CodeBase}.
 *
 * <pre>{@code
 * CodeBase sender = CodeBaseHelper.narrow(reference);
 * String[] bases = sender.bases(repositoryId);
 * }</pre>
 */
package org.omg.SendingContext;
