/**
 * Types of {@link org.omg.SendingContext.CodeBase}. Start reading at {@link org.omg.SendingContext.CodeBasePackage.URLHelper}.
 *
 * <pre>{@code
 * String[] places = sender.implementations(repositoryIds);
 * URLSeqHelper.insert(any, places);
 * }</pre>
 */
package org.omg.SendingContext.CodeBasePackage;
