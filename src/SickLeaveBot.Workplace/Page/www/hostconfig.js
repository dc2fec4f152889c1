/** How Teams draws cards in its three themes; colours that hold 4.5:1 on their grounds. */
const themes = {
  light: {
    ink: '#242424', quiet: '#5c5c5c', accent: '#4f52b2', good: '#0e700e', warning: '#8a3707', attention: '#b10e1c',
    card: '#ffffff', emphasis: '#f5f5f5', accentGround: '#e8ebfa', goodGround: '#f1faf1', warningGround: '#fdf6f3', attentionGround: '#fdf3f4', line: '#e0e0e0',
  },
  dark: {
    ink: '#ffffff', quiet: '#c7c7c7', accent: '#9ea2ff', good: '#6ccb6c', warning: '#faa06b', attention: '#ff99a4',
    card: '#292929', emphasis: '#1f1f1f', accentGround: '#2b2d52', goodGround: '#10300f', warningGround: '#3a2417', attentionGround: '#3b1519', line: '#4d4d4d',
  },
  contrast: {
    ink: '#ffffff', quiet: '#ffffff', accent: '#1aebff', good: '#3ff23f', warning: '#ffff01', attention: '#ffff01',
    card: '#000000', emphasis: '#000000', accentGround: '#000000', goodGround: '#000000', warningGround: '#000000', attentionGround: '#000000', line: '#ffffff',
  },
};

export function hostConfig(theme) {
  const colour = themes[theme];
  const shade = (strong, soft = strong) => ({ default: strong, subtle: soft, highlightColors: { default: colour.accentGround, subtle: colour.emphasis } });
  const foregroundColors = {
    default: shade(colour.ink, colour.quiet), dark: shade(colour.ink, colour.quiet), light: shade(colour.quiet),
    accent: shade(colour.accent), good: shade(colour.good), warning: shade(colour.warning), attention: shade(colour.attention),
  };
  const style = backgroundColor => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: 'inherit',
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colour.line },
    containerStyles: {
      default: style(colour.card), emphasis: style(colour.emphasis), accent: style(colour.accentGround),
      good: style(colour.goodGround), warning: style(colour.warningGround), attention: style(colour.attentionGround),
    },
    textBlock: { headingLevel: 3 },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default' }, columnHeader: { weight: 'bolder' } },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 180 }, value: { wrap: true }, spacing: 16 },
    inputs: {
      label: { inputSpacing: 4, requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' }, optionalInputs: { weight: 'bolder' } },
      errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
    },
    actions: {
      maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', preExpandSingleShowCardAction: false,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: true },
  };
}
